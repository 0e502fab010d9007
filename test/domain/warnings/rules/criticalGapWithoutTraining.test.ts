import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

const levels = [{ competenceId: "C1", jobTitle: "Monteur", people: 8, present: 2, neededNow: 4, weight: 3 }];

describe("W-CMP-01 criticalGapWithoutTraining", () => {
  it("gives the weighted gap of the worked example: 48", () => {
    expect(
      found("W-CMP-01", aPlan({ competences: [{ id: "C1", name: "PLC", critical: true }], competenceLevels: levels })),
    ).toEqual([{ at: "competences/C1/", facts: { competence: "PLC", gap: 48 } }]);
  });

  it("is silent with a training, without a gap, or when not critical", () => {
    expect(
      found(
        "W-CMP-01",
        aPlan({
          competences: [
            { id: "C1", name: "PLC", critical: true },
            { id: "C2", name: "Veilig werken", critical: true },
            { id: "C3", name: "Frans" },
          ],
          competenceLevels: [
            ...levels,
            { competenceId: "C2", present: 3, neededNow: 3 },
            { competenceId: "C3", present: 0, neededNow: 3 },
          ],
          trainings: [{ title: "PLC basis", competenceId: "C1", status: "planned" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-CMP-01: what is a gap", () => {
  const gaps = (sketch: PlanSketch) =>
    found("W-CMP-01", aPlan({ competences: [{ id: "C1", name: "PLC", critical: true }], ...sketch })).map(
      ({ facts }) => facts.gap,
    );

  it("leaves out levels that are not filled in, and takes an empty number of people and weight for one", () => {
    const row = { competenceId: "C1", present: 1, neededNow: 3 };
    expect(gaps({ competenceLevels: [row] })).toEqual([2]);
    expect(gaps({ competenceLevels: [row, { ...row, present: null }] })).toEqual([2]);
    expect(gaps({ competenceLevels: [row, { ...row, neededNow: null }] })).toEqual([2]);
    expect(gaps({ competenceLevels: [] })).toEqual([]);
  });

  it("takes a cancelled training for none", () => {
    expect(
      gaps({ competenceLevels: levels, trainings: [{ title: "PLC", competenceId: "C1", status: "cancelled" }] }),
    ).toEqual([48]);
  });
});
