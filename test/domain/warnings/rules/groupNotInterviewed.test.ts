import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

describe("W-STK-02 groupNotInterviewed", () => {
  it("names a group of which no planned conversation was held", () => {
    expect(
      found(
        "W-STK-02",
        aPlan({
          interviews: [
            { id: "G1", group: "worksCouncil", planned: 1, held: 0 },
            { id: "G2", group: "worksCouncil", planned: 1, held: 0 },
          ],
        }),
      ),
    ).toEqual([{ at: "interviews/G1/held", facts: { group: "worksCouncil", planned: 2 } }]);
  });

  it("takes an empty number for none once the day has passed", () => {
    expect(
      found(
        "W-STK-02",
        aPlan({
          organisation: { referenceDate: "2027-03-02" },
          interviews: [{ id: "G1", group: "staff", planned: 3, date: "2027-03-01" }],
        }),
      ),
    ).toEqual([{ at: "interviews/G1/held", facts: { group: "staff", planned: 3 } }]);
  });

  it("is silent when one was held, or while the day has not come", () => {
    expect(
      found(
        "W-STK-02",
        aPlan({
          organisation: { referenceDate: "2027-03-01" },
          interviews: [
            { group: "managers", planned: 8, held: 1 },
            { group: "staff", planned: 3, date: "2027-03-01" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-STK-02: what counts as none held", () => {
  const row = (values: object) => ({ id: "G1", group: "staff" as const, planned: 3, ...values });
  const passed = { date: "2027-02-28" };
  const organisation = { referenceDate: "2027-03-01" };

  it.each<[string, PlanSketch, readonly string[]]>([
    ["one of two rows was held", { interviews: [row({ held: 0 }), row({ id: "G2", held: 1 })] }, []],
    ["held, on a day that has passed", { interviews: [row({ held: 1, ...passed })] }, []],
    ["nobody noted a number and the day has passed", { interviews: [row(passed)] }, ["interviews/G1/held"]],
    ["nobody noted a number or a day", { interviews: [row({})] }, []],
    ["no reference date to compare with", { organisation: {}, interviews: [row(passed)] }, []],
    ["no group is filled in", { interviews: [row({ group: null, held: 0 })] }, []],
    ["none was planned", { interviews: [row({ planned: 0, held: 0 })] }, []],
    ["nobody filled in how many are planned", { interviews: [row({ planned: null, held: 0 })] }, []],
    [
      "groups are looked at apart",
      { interviews: [row({ held: 2 }), row({ id: "G2", group: "board", held: 0 })] },
      ["interviews/G2/held"],
    ],
  ])("%s", (_fact, sketch, expected) => {
    expect(placesFound("W-STK-02", { organisation, ...sketch })).toEqual(expected);
  });
});
