import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
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

  const holderOf = (...competenceLevels: NonNullable<PlanSketch["competenceLevels"]>) =>
    found(
      "W-CMP-02",
      aPlan({
        employees: [{ id: "M1", name: "Bo" }],
        competences: [{ id: "C1", name: "PLC", critical: true }],
        competenceLevels: competenceLevels.map((level) => ({ competenceId: "C1", ...level })),
      }),
    ).map(({ facts }) => facts.holder);

  it("takes any level above zero where nobody said what is needed", () => {
    expect(holderOf({ employeeId: "M1", present: 1 })).toEqual(["Bo"]);
    expect(holderOf({ employeeId: "M1", present: 0 })).toEqual([]);
    expect(holderOf({ employeeId: "M1", present: 0, neededNow: 0 })).toEqual([]);
    expect(holderOf({ employeeId: "M1" })).toEqual([]);
  });
});

describe("W-CMP-02: who counts as a holder", () => {
  const level = (values: object) => ({ competenceId: "C1", present: 4, neededNow: 4, ...values });
  const welders = (people: number | null) => level({ jobTitle: "Lasser", people });
  const bo = level({ employeeId: "M1" });
  const holders = (competenceLevels: PlanSketch["competenceLevels"], critical = true) =>
    found("W-CMP-02", aPlan({ competences: [{ id: "C1", name: "PLC", critical }], competenceLevels })).map(
      ({ facts }) => facts.holder,
    );

  it.each<[string, ReturnType<typeof level>[], readonly (string | null)[]]>([
    ["a job title of one person names nobody", [welders(1)], [null]],
    ["somebody who is not on the staff list is named by ID", [bo], ["M1"]],
    ["one by name and one by job title are two", [bo, welders(1)], []],
    ["a job title without people adds nobody", [bo, welders(0)], ["M1"]],
    ["two job titles of one person are two", [welders(1), welders(1)], []],
    ["a job title of which nobody counted the people may be many", [bo, welders(null)], []],
    ["one person in two rows is one", [bo, bo], ["M1"]],
    ["without holders there is not one", [], []],
  ])("%s", (_fact, levels, expected) => {
    expect(holders(levels)).toEqual(expected);
  });

  it("is about critical competences", () => {
    expect(holders([bo], false)).toEqual([]);
  });
});
