import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-PRJ-01 endBeforeStart", () => {
  it("names a project and a phase that end before they start", () => {
    expect(
      found(
        "W-PRJ-01",
        aPlan({
          projects: [{ id: "P1", name: "Academie", start: "2027-05-01", end: "2027-04-30" }],
          phases: [{ id: "F1", projectId: "P1", phase: "pilot", start: "2027-04-02", end: "2027-04-01" }],
        }),
      ),
    ).toEqual([
      { at: "phases/F1/end", facts: { name: "Academie", start: "2027-04-02", end: "2027-04-01" } },
      { at: "projects/P1/end", facts: { name: "Academie", start: "2027-05-01", end: "2027-04-30" } },
    ]);
  });

  it("accepts a project of one day", () => {
    expect(
      found("W-PRJ-01", aPlan({ projects: [{ name: "Academie", start: "2027-05-01", end: "2027-05-01" }] })),
    ).toEqual([]);
  });
});

describe("W-PRJ-01: periods that are not complete", () => {
  it("does not compare a date that is missing", () => {
    const projects = [
      { id: "P1", name: "Academie", start: "2027-05-01" },
      { id: "P2", name: "Leerpaden", end: "2027-05-01" },
    ];
    expect(found("W-PRJ-01", aPlan({ projects }))).toEqual([]);
  });

  it("names a phase of no project by its ID", () => {
    const phases = [{ id: "F1", phase: "pilot" as const, start: "2027-04-02", end: "2027-04-01" }];
    expect(found("W-PRJ-01", aPlan({ phases })).map(({ facts }) => facts.name)).toEqual(["F1"]);
  });
});
