import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-VIS-04 lowCultureScore", () => {
  it("names a score under 50 out of 100", () => {
    expect(
      found(
        "W-VIS-04",
        aPlan({ cultureScan: [{ statement: "Leidinggevenden coachen", board: 3, managers: 3, staff: 2 }] }),
      ),
    ).toEqual([{ at: "cultureScan//", facts: { score: expect.closeTo(41.67, 2) } }]);
  });

  it("accepts exactly 50", () => {
    expect(
      found(
        "W-VIS-04",
        aPlan({ cultureScan: [{ statement: "Leidinggevenden coachen", board: 3, managers: 3, staff: 3 }] }),
      ),
    ).toEqual([]);
  });

  const scored = (...cultureScan: readonly { readonly measuredOn?: string; readonly staff: number | null }[]) =>
    found("W-VIS-04", aPlan({ cultureScan })).map(({ facts }) => facts.score);

  it("is about the statements of the latest scan, however they stand on the sheet", () => {
    const [old, last] = [
      { measuredOn: "2026-03-01", staff: 5 },
      { measuredOn: "2027-03-01", staff: 1 },
    ];
    expect(scored(old, last)).toEqual([0]);
    expect(scored(last, old)).toEqual([0]);
    expect(scored({ staff: 5 }, last)).toEqual([0]);
    expect(scored(last, { ...last, staff: 2 })).toEqual([12.5]);
  });

  it("takes statements without date as one scan, and leaves out scores that are missing", () => {
    expect(scored({ staff: 1 }, { staff: 2 }, { staff: null })).toEqual([12.5]);
    expect(scored({ staff: null })).toEqual([]);
  });
});

describe("W-VIS-04: scores that are missing", () => {
  it("counts only the scores that are filled in", () => {
    const plan = (board: number) => aPlan({ cultureScan: [{ statement: "Leidinggevenden coachen", board }] });
    expect(found("W-VIS-04", plan(3))).toEqual([]);
    expect(found("W-VIS-04", plan(2)).map(({ facts }) => facts.score)).toEqual([25]);
  });

  it("is silent while nobody gave a score", () => {
    expect(found("W-VIS-04", aPlan({ cultureScan: [{ statement: "Leidinggevenden coachen" }] }))).toEqual([]);
  });
});
