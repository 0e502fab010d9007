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

  it("counts the people in service where the number of heads is not filled in", () => {
    const plan = (people: number) =>
      aPlan({
        organisation: { country: "BE", planYear: 2027, referenceDate: "2027-03-01" },
        legalParameters,
        employees: Array.from({ length: people + 1 }, (_person, place) =>
          place === 0 ? { endDate: "2027-02-28" } : { name: `Medewerker ${place}` },
        ),
      });
    expect(found("W-BE-01", plan(20)).map(({ facts }) => facts)).toEqual([
      { heads: 20, fte: null, limit: 20, certain: false },
    ]);
    expect(found("W-BE-01", plan(19))).toEqual([]);
  });

  it("names no heads that nobody counted when the full-time equivalents alone reach the limit", () => {
    const plan = aPlan({ organisation: { country: "BE", planYear: 2027, fteQuarter4: 25 }, legalParameters });
    expect(found("W-BE-01", plan).map(({ facts }) => facts)).toEqual([
      { heads: null, fte: 25, limit: 20, certain: false },
    ]);
  });

  it("is silent while the workbook has no limit", () => {
    expect(found("W-BE-01", aPlan({ organisation: { country: "BE", planYear: 2027, headcount: 50 } }))).toEqual([]);
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
