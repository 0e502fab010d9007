import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

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
