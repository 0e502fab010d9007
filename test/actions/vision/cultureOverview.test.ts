import { describe, expect, it } from "vitest";
import { checkedPlan } from "../../../src/actions/checkPlan";
import { cultureOverview } from "../../../src/actions/vision/cultureOverview";
import { saveScores, startScan } from "../../../src/actions/vision/saveCulture";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const time = "Er is tijd voor leren";
const share = "Wij delen kennis";
const twoScans: PlanSketch = {
  cultureScan: [
    { id: "CU-1", statement: time, board: 3, managers: 2, staff: 1, measuredOn: "2025-11-15" },
    { id: "CU-2", statement: share, board: 3, managers: 3, staff: 3, measuredOn: "2025-11-15" },
    { id: "CU-3", statement: `${time} `, board: 4, managers: 3, staff: 2, measuredOn: "2026-11-15" },
    { id: "CU-4", statement: share, board: 5, managers: 4, staff: 3, measuredOn: "2026-11-15" },
  ],
};
const overviewOf = (sketch: PlanSketch) => cultureOverview(checkedPlan(aPlan(sketch), {} as never));

describe("the overview", () => {
  it("shows the latest scan beside the one before", () => {
    const overview = overviewOf(twoScans);
    expect(overview.statements.map(({ id }) => id)).toEqual(["CU-3", "CU-4"]);
    expect(overview.groups).toEqual([
      { group: "board", mean: 4.5, earlier: 3 },
      { group: "managers", mean: 3.5, earlier: 2.5 },
      { group: "staff", mean: 2.5, earlier: 2 },
    ]);
    expect(overview).toMatchObject({ measuredOn: "2026-11-15", earlierOn: "2025-11-15", spread: 2, scored: 2 });
    expect(overview.score).toBeCloseTo(62.5);
    expect(overview.earlierScore).toBeCloseTo(37.5);
  });

  it("compares a statement with the same words, whatever the spaces", () => {
    expect(overviewOf(twoScans).statements.map(({ rise }) => rise)).toEqual([1, 1]);
  });

  it("warns as the plan does: a wide spread, a low score", () => {
    expect(overviewOf(twoScans)).toMatchObject({ isSpreadWide: true, isScoreLow: false });
    const low = { cultureScan: [{ statement: time, board: 2, managers: 2, staff: 2 }] };
    expect(overviewOf(low)).toMatchObject({ isSpreadWide: false, isScoreLow: true, score: 25, earlierScore: null });
  });

  it("has no numbers before the first score", () => {
    const overview = overviewOf({ cultureScan: [{ statement: time }] });
    expect(overview).toMatchObject({ hasScores: false, scored: 0, score: null, spread: null, earlierOn: null });
    expect(overview.statements[0]).toMatchObject({ spread: null, rise: null });
  });
});

describe("scoring", () => {
  const scores = { board: 4, managers: 3, staff: null };

  it("gives a new scan its day, on every statement, so that it stays one scan", () => {
    const plan = aPlan({
      cultureScan: [
        { id: "CU-1", statement: time },
        { id: "CU-2", statement: share },
      ],
    });
    expect(saveScores(plan, "CU-1", scores, "2026-11-16")[0]?.changed).toEqual([
      {
        id: "CU-1",
        fields: [
          { field: "board", to: 4 },
          { field: "managers", to: 3 },
        ],
      },
      { id: "CU-1", fields: [{ field: "measuredOn", to: "2026-11-16" }] },
      { id: "CU-2", fields: [{ field: "measuredOn", to: "2026-11-16" }] },
    ]);
  });

  it("leaves the day of a scan that has one", () => {
    const [change] = saveScores(aPlan(twoScans), "CU-3", { board: 4, managers: 3, staff: 4 }, "2027-01-05");
    expect(change?.changed).toEqual([{ id: "CU-3", fields: [{ field: "staff", to: 4 }] }]);
  });
});

describe("a new scan", () => {
  it("takes the statements of the latest scan, without scores", () => {
    const added = startScan(aPlan(twoScans), "2027-11-15")[0]?.added;
    expect(added).toMatchObject([
      { statement: `${time} `, board: null, staff: null, measuredOn: "2027-11-15" },
      { statement: share, measuredOn: "2027-11-15" },
    ]);
  });

  it("is not begun twice on one day, nor while the present one has no score", () => {
    expect(startScan(aPlan(twoScans), "2026-11-15")).toEqual([]);
    expect(startScan(aPlan({ cultureScan: [{ statement: time }] }), "2026-11-15")).toEqual([]);
  });
});
