import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const trainingRights = [
  { employeeId: "M1", year: 2027, right: 5 },
  { employeeId: "M2", year: 2027, right: 4, informedOn: "2027-05-01" },
];

describe("W-BE-06 balanceNoticeMissing", () => {
  it("counts who was not told this year", () => {
    expect(
      found(
        "W-BE-06",
        aPlan({
          organisation: { country: "BE", referenceDate: "2027-06-01", balanceNoticeSentOn: "2026-12-20" },
          trainingRights,
        }),
      ),
    ).toEqual([{ at: "organisation//balanceNoticeSentOn", facts: { year: 2027, people: 1 } }]);
  });

  it("is silent after one notice to all", () => {
    expect(
      found(
        "W-BE-06",
        aPlan({
          organisation: { country: "BE", referenceDate: "2027-06-01", balanceNoticeSentOn: "2027-01-10" },
          trainingRights,
        }),
      ),
    ).toEqual([]);
  });

  it("is silent in the Netherlands", () => {
    expect(
      found("W-BE-06", aPlan({ organisation: { country: "NL", referenceDate: "2027-06-01" }, trainingRights })),
    ).toEqual([]);
  });
});
