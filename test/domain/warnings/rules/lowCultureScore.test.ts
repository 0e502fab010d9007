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
});
