import { describe, expect, it } from "vitest";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import type { WarningCode } from "../../../src/domain/warnings/warning";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan } from "../../builders/aPlan";

const severities = (plan: Plan, code: WarningCode) =>
  planWarnings(plan).flatMap((warning) => (warning.code === code ? [warning.severity] : []));

const overspent = (limit: "restrictive" | "indicative") =>
  aPlan({
    organisation: { budgetGranted: 100, budgetLimit: limit },
    budgetLines: [{ costType: "courseFee", quantity: 1, unitPrice: 200 }],
  });

describe("severity", () => {
  it("of a budget that is exceeded depends on its limit", () => {
    expect(severities(overspent("restrictive"), "W-BUD-01")).toEqual(["error"]);
    expect(severities(overspent("indicative"), "W-BUD-01")).toEqual(["attention"]);
  });

  it("of a legal deadline becomes an error in the last week", () => {
    const plan = (referenceDate: string) =>
      aPlan({
        organisation: { country: "BE", planYear: 2027, headcount: 30, referenceDate },
        legalParameters: [{ code: "BE.plan.workers", value: 20 }],
      });
    expect(severities(plan("2027-03-23"), "W-BE-03")).toEqual(["attention"]);
    expect(severities(plan("2027-03-24"), "W-BE-03")).toEqual(["error"]);
  });
});
