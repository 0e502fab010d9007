import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-CMP-02 competenceHeldByOne", () => {
  it("names the one holder", () => {
    expect(
      found(
        "W-CMP-02",
        aPlan({
          employees: [{ id: "M1", name: "Bo" }],
          competences: [{ id: "C1", name: "PLC", critical: true }],
          competenceLevels: [
            { competenceId: "C1", employeeId: "M1", present: 4, neededNow: 4 },
            { competenceId: "C1", employeeId: "M2", present: 2, neededNow: 4 },
          ],
        }),
      ),
    ).toEqual([{ at: "competences/C1/", facts: { competence: "PLC", holder: "Bo" } }]);
  });

  it("is silent with two holders, or a job title of which nobody counted the people", () => {
    expect(
      found(
        "W-CMP-02",
        aPlan({
          competences: [
            { id: "C1", name: "PLC", critical: true },
            { id: "C2", name: "Lassen", critical: true },
          ],
          competenceLevels: [
            { competenceId: "C1", jobTitle: "Monteur", people: 2, present: 4, neededNow: 4 },
            { competenceId: "C2", jobTitle: "Lasser", present: 4, neededNow: 4 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
