import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-PRJ-03 phaseOutsideProject", () => {
  it("names a phase that begins before its project", () => {
    expect(
      found(
        "W-PRJ-03",
        aPlan({
          projects: [{ id: "P1", name: "Academie", start: "2027-02-01", end: "2027-11-30" }],
          phases: [{ id: "F1", projectId: "P1", phase: "analysis", start: "2027-01-31", end: "2027-03-01" }],
        }),
      ),
    ).toEqual([
      {
        at: "phases/F1/start",
        facts: { project: "Academie", phase: "analysis", projectStart: "2027-02-01", projectEnd: "2027-11-30" },
      },
    ]);
  });

  it("accepts a phase as long as the project", () => {
    expect(
      found(
        "W-PRJ-03",
        aPlan({
          projects: [{ id: "P1", name: "Academie", start: "2027-02-01", end: "2027-11-30" }],
          phases: [{ projectId: "P1", phase: "analysis", start: "2027-02-01", end: "2027-11-30" }],
        }),
      ),
    ).toEqual([]);
  });
});
