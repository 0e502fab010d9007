import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const legalParameters = [{ code: "BE.plan.workers", value: 20 }];
const quarters = { fteQuarter4: 19.2, fteQuarter1: 19.8, fteQuarter2: 20.6, fteQuarter3: 19.6 };

describe("W-BE-01 planRequired", () => {
  it("says possibly when only the heads reach the limit, as in the worked example", () => {
    expect(
      found(
        "W-BE-01",
        aPlan({ organisation: { country: "BE", planYear: 2027, headcount: 21, ...quarters }, legalParameters }),
      ),
    ).toEqual([
      { at: "organisation//headcount", facts: { heads: 21, fte: expect.closeTo(19.8, 9), limit: 20, certain: false } },
    ]);
  });

  it("is certain when both do", () => {
    expect(
      found(
        "W-BE-01",
        aPlan({ organisation: { country: "BE+NL", planYear: 2027, headcount: 20, fteQuarter4: 20 }, legalParameters }),
      ),
    ).toEqual([{ at: "organisation//headcount", facts: { heads: 20, fte: 20, limit: 20, certain: true } }]);
  });

  it("is silent under both limits", () => {
    expect(
      found(
        "W-BE-01",
        aPlan({ organisation: { country: "BE", planYear: 2027, headcount: 19, ...quarters }, legalParameters }),
      ),
    ).toEqual([]);
  });

  it("is silent in the Netherlands", () => {
    expect(
      found("W-BE-01", aPlan({ organisation: { country: "NL", planYear: 2027, headcount: 50 }, legalParameters })),
    ).toEqual([]);
  });

  it("is silent while the size is unknown", () => {
    expect(found("W-BE-01", aPlan({ organisation: { country: "BE", planYear: 2027 }, legalParameters }))).toEqual([]);
  });
});
