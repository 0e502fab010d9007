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

  it("is silent for an organisation that needs no plan", () => {
    expect(found("W-BE-03", plan("2027-03-01", 19))).toEqual([]);
  });
});
