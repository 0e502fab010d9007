import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (referenceDate: string, headcount: number) =>
  aPlan({
    organisation: { country: "BE", planYear: 2027, headcount, referenceDate },
    legalParameters: [{ code: "BE.plan.workers", value: 20 }],
  });

describe("W-BE-03 planDue", () => {
  it("warns 30 days before 31 March", () => {
    expect(found("W-BE-03", plan("2027-03-01", 30))).toEqual([
      { at: "requirements//due", facts: { due: "2027-03-31", stage: 30 } },
    ]);
  });

  it("follows the day that the legal parameters have for the plan year", () => {
    const moved = (value: number | null) =>
      aPlan({
        organisation: { country: "BE", planYear: 2027, headcount: 30, referenceDate: "2027-04-20" },
        legalParameters: [
          { code: "BE.plan.workers", value: 20 },
          { code: "BE.plan.fixedBy", value: 331, validTo: "2026-12-31" },
          { code: "BE.plan.fixedBy", value, validFrom: "2027-01-01" },
        ],
      });
    expect(found("W-BE-03", moved(430))).toEqual([
      { at: "requirements//due", facts: { due: "2027-04-30", stage: 30 } },
    ]);
    expect(found("W-BE-03", moved(null))).toEqual([]);
  });

  it("is silent for an organisation that needs no plan", () => {
    expect(found("W-BE-03", plan("2027-03-01", 19))).toEqual([]);
  });
});
