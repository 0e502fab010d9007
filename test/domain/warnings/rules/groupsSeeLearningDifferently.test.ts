import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-VIS-03 groupsSeeLearningDifferently", () => {
  it("compares the means of the latest scan", () => {
    expect(
      found(
        "W-VIS-03",
        aPlan({
          cultureScan: [
            { statement: "Leren is een investering", board: 1, managers: 1, staff: 1, measuredOn: "2025-01-10" },
            { statement: "Leren is een investering", board: 5, managers: 4, staff: 3, measuredOn: "2027-01-10" },
            { statement: "Fouten maken mag", board: 4, managers: 4, staff: 3, measuredOn: "2027-01-10" },
          ],
        }),
      ),
    ).toEqual([
      { at: "cultureScan//", facts: { highestGroup: "board", highest: 4.5, lowestGroup: "staff", lowest: 3 } },
    ]);
  });

  it("accepts a difference under 1.5", () => {
    expect(
      found("W-VIS-03", aPlan({ cultureScan: [{ statement: "Fouten maken mag", board: 4, managers: 3, staff: 3 }] })),
    ).toEqual([]);
  });

  it("leaves out a group that gave no score", () => {
    expect(found("W-VIS-03", aPlan({ cultureScan: [{ statement: "Fouten maken mag", board: 5 }] }))).toEqual([]);
  });
});

describe("W-VIS-03: who stands highest", () => {
  it("orders the groups by their score, at exactly 1.5 points too", () => {
    const plan = aPlan({ cultureScan: [{ statement: "Fouten maken mag", board: 3, managers: 2.5, staff: 4 }] });
    expect(found("W-VIS-03", plan).map(({ facts }) => [facts.highestGroup, facts.lowestGroup])).toEqual([
      ["staff", "managers"],
    ]);
  });

  it("is silent without a scan", () => {
    expect(found("W-VIS-03", aPlan())).toEqual([]);
  });
});
