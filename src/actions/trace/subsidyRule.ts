import { kmoRateCode } from "../../domain/calculations/expectedSubsidies";
import { legalParameter } from "../../domain/calculations/legalParameter";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";

/** The legal amounts behind a subsidy that are in force on the reference date, or else at the start of the plan year. Schemes of a fund have none. */
export function lawOfSubsidy(plan: Plan, subsidy: PlanRow<"subsidies">): readonly PlanRow<"legalParameters">[] {
  const { referenceDate, planYear } = plan.organisation;
  const day = referenceDate ?? `${planYear ?? ""}-01-01`;
  return codesOf(plan, subsidy).flatMap((code) => legalParameter(plan.legalParameters, code, day) ?? []);
}

function codesOf(plan: Plan, { kind, theme }: PlanRow<"subsidies">): readonly string[] {
  switch (kind) {
    case "kmoPortefeuille":
      return [kmoRateCode(plan, theme) ?? "", "BE.kmo.ceiling"];
    case "vov":
      return ["BE.vov.hourlyRate", "BE.vov.maximumHours", "BE.vov.minimumHours"];
    case "slim":
      return ["NL.slim.rate", "NL.slim.minimum", "NL.slim.maximum"];
    default:
      return [];
  }
}
