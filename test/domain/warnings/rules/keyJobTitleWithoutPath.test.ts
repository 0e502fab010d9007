import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const needed: PlanSketch = {
  competences: [{ id: "C1", name: "PLC", critical: true }],
  competenceLevels: [{ id: "N1", competenceId: "C1", jobTitle: "Monteur", neededNow: 4 }],
};

describe("W-LP-01 keyJobTitleWithoutPath", () => {
  it("names a job title that needs a critical competence", () => {
    expect(found("W-LP-01", aPlan(needed))).toEqual([
      { at: "competenceLevels/N1/jobTitle", facts: { jobTitle: "Monteur", competence: "PLC" } },
    ]);
  });

  it("is silent with a path for that job title", () => {
    expect(
      found(
        "W-LP-01",
        aPlan({ ...needed, learningPaths: [{ path: "Monteur 1-2-3", jobTitle: "monteur", trainingId: "O1" }] }),
      ),
    ).toEqual([]);
  });
});

describe("W-LP-01: which levels ask for a path", () => {
  const level = { id: "N1", competenceId: "C1", jobTitle: "Monteur", neededNow: 4 };
  const places = ["competenceLevels/N1/jobTitle"];

  it.each<[string, PlanSketch, readonly string[]]>([
    [
      "a job title in two rows is named once",
      { competenceLevels: [level, { ...level, id: "N2", jobTitle: " monteur" }] },
      places,
    ],
    ["a level of a person", { competenceLevels: [{ ...level, jobTitle: null, employeeId: "M1" }] }, []],
    ["a competence that is not critical", { competences: [{ id: "C1", name: "PLC", critical: false }] }, []],
    ["a competence that is not on the list", { competences: [] }, []],
    ["a level that nobody needs", { competenceLevels: [{ ...level, neededNow: 0 }] }, []],
    ["a level of which the need is not filled in", { competenceLevels: [{ ...level, neededNow: null }] }, []],
    [
      "a path for another job title",
      { learningPaths: [{ path: "Lasser", jobTitle: "Lasser", trainingId: "O1" }] },
      places,
    ],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-LP-01", { ...needed, ...change })).toEqual(expected);
  });
});
