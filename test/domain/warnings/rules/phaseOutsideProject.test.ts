import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-PRJ-03: which side is crossed", () => {
  const project = { id: "P1", name: "Academie", start: "2027-02-01", end: "2027-11-30" };
  const phase = { id: "F1", projectId: "P1", phase: "analysis" as const, start: "2027-03-01", end: "2027-10-31" };

  it.each([
    ["within the project", {}, {}, []],
    ["ends a day after it", { end: "2027-12-01" }, {}, ["phases/F1/end"]],
    ["starts after it, without an end", { start: "2027-12-01", end: null }, {}, ["phases/F1/end"]],
    ["ends before it, without a start", { start: null, end: "2027-01-31" }, {}, ["phases/F1/start"]],
    ["without dates", { start: null, end: null }, {}, []],
    ["of a project without a start", { start: "2020-01-01" }, { start: null }, []],
    ["of a project without an end", { end: "2030-12-31" }, { end: null }, []],
    ["that is not named", { phase: null, end: "2027-12-01" }, {}, []],
    ["of a project that is not on the list", { projectId: "P9", end: "2027-12-01" }, {}, []],
  ])("a phase %s", (_fact, change, ofProject, expected) => {
    expect(
      placesFound("W-PRJ-03", { projects: [{ ...project, ...ofProject }], phases: [{ ...phase, ...change }] }),
    ).toEqual(expected);
  });
});
