import { legalParameter } from "../../domain/calculations/legalParameter";
import { centsFromEuros, roundedCents } from "../../domain/calculations/roundedCents";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents, Fraction } from "../../domain/plan/units";

type Subsidy = PlanRow<"subsidies">;

/** What a subsidy brings in, as the sheet counts it: a kmo request gets what earlier requests of its year left of the yearly ceiling (F-B5a). */
export function expectedSubsidy(plan: Plan, subsidy: Subsidy): EuroCents {
  const claim = claimOf(plan, subsidy);
  if (subsidy.kind !== "kmoPortefeuille" || subsidy.granted !== null) return claim;
  const start = `${yearOf(plan, subsidy)}-01-01`;
  const earlier = plan.subsidies.filter((other) => {
    return other.kind === "kmoPortefeuille" && orderOf(other) < orderOf(subsidy) && (other.date ?? start) >= start;
  });
  const used = earlier.reduce((sum, other) => sum + claimOf(plan, other), 0);
  return Math.max(0, Math.min(claim, centsFromEuros(legalValue(plan, subsidy, "BE.kmo.ceiling")) - used));
}

/** The rate of a subsidy: its own, or else that of the kmo-portefeuille for the size of the organisation; zero without one. */
export function subsidyRate(plan: Plan, subsidy: Subsidy): Fraction {
  const code = subsidy.kind === "kmoPortefeuille" ? kmoRateCode(plan, subsidy) : null;
  return subsidy.rate ?? (code === null ? 0 : legalValue(plan, subsidy, code));
}

/** The legal amounts behind a subsidy that were in force on its date, or else at the start of the plan year. Schemes of a fund have none. */
export function lawOfSubsidy(plan: Plan, subsidy: Subsidy): readonly PlanRow<"legalParameters">[] {
  return codesOf(plan, subsidy).flatMap((code) => inForce(plan, subsidy, code) ?? []);
}

function claimOf(plan: Plan, subsidy: Subsidy): EuroCents {
  const { status, granted, base, ceiling, kind } = subsidy;
  if (status === "rejected") return 0;
  if (granted !== null) return granted;
  const isTooSmall =
    kind === "kmoPortefeuille" && (base ?? 0) < centsFromEuros(legalValue(plan, subsidy, "BE.kmo.minimum"));
  return isTooSmall ? 0 : Math.min(roundedCents((base ?? 0) * subsidyRate(plan, subsidy)), ceiling ?? Infinity);
}

function codesOf(plan: Plan, subsidy: Subsidy): readonly string[] {
  switch (subsidy.kind) {
    case "kmoPortefeuille":
      return [kmoRateCode(plan, subsidy) ?? "", "BE.kmo.ceiling"];
    case "vov":
      return ["BE.vov.hourlyRate", "BE.vov.maximumHours", "BE.vov.minimumHours"];
    case "slim":
      return ["NL.slim.rate", "NL.slim.minimum", "NL.slim.maximum"];
    default:
      return [];
  }
}

/** Large organisations get nothing. */
function kmoRateCode({ organisation: { size } }: Plan, { theme }: Subsidy): string | null {
  if (size !== "small" && size !== "medium") return null;
  return `BE.kmo.${size}${theme === "cyberOrEnergy" ? ".cyberOrEnergy" : ""}`;
}

function legalValue(plan: Plan, subsidy: Subsidy, code: string): number {
  return inForce(plan, subsidy, code)?.value ?? 0;
}

function inForce(plan: Plan, subsidy: Subsidy, code: string): PlanRow<"legalParameters"> | null {
  return legalParameter(plan.legalParameters, code, subsidy.date ?? `${yearOf(plan, subsidy)}-01-01`);
}

function yearOf({ organisation }: Plan, { date }: Subsidy): string {
  return date?.slice(0, 4) ?? String(organisation.planYear ?? "");
}

/** Sorts as requests use up the ceiling: by date, without date last, then the smaller base, then the ID. */
function orderOf({ date, base, id }: Subsidy): string {
  return `${date ?? "9999-12-31"} ${String(base ?? 0).padStart(15, "0")} ${id}`;
}
