import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { EuroCents, Fraction } from "../plan/units";
import { flemishTrainingLeave } from "./flemishTrainingLeave";
import { legalParameter } from "./legalParameter";
import { centsFromEuros, roundedCents } from "./roundedCents";
import { slimSubsidy } from "./slimSubsidy";
import type { LegalParameterCode } from "./startingLegalParameters";

type Subsidy = PlanRow<"subsidies">;

/** The tables that decide what a subsidy brings in. */
export type SubsidyPlan = Pick<
  Plan,
  "organisation" | "subsidies" | "legalParameters" | "employees" | "trainings" | "budgetLines"
>;

/** What a subsidy would bring in without ceilings of its own or of its scheme, and what it is expected to, in cents. */
export interface ExpectedSubsidy {
  readonly computed: EuroCents;
  readonly expected: EuroCents;
}

/**
 * What every row of Subsidies brings in, by its ID (F-B5): what was granted, or else what the rule of its scheme gives with the legal amounts
 * in force on the reference date. Requests for the kmo-portefeuille use up the ceiling of their year in the order of their dates.
 */
export function expectedSubsidies(plan: SubsidyPlan): ReadonlyMap<string, ExpectedSubsidy> {
  const rows = plan.subsidies.map((row) => ({ row, order: orderOf(row), ...claimOf(row, plan) }));
  const left = kmoRemainders(rows, plan);
  return new Map(
    rows.map(({ row, computed, claim }) => {
      const isLimited = row.kind === "kmoPortefeuille" && row.granted === null;
      return [row.id, { computed, expected: isLimited ? Math.max(0, Math.min(claim, left.get(row.id) ?? 0)) : claim }];
    }),
  );
}

/** The rate of a row: its own, or else the legal one of its scheme; zero without one. */
export function subsidyRate({ kind, rate, theme }: Subsidy, plan: SubsidyPlan): Fraction {
  const code = kind === "slim" ? "NL.slim.rate" : kind === "kmoPortefeuille" ? kmoRateCode(plan, theme) : null;
  return rate ?? (code === null ? 0 : legalAmount(plan, code));
}

/** Which parameter holds the rate of the kmo-portefeuille; large organisations get nothing. */
export function kmoRateCode(
  { organisation: { size } }: Pick<Plan, "organisation">,
  theme: Subsidy["theme"],
): LegalParameterCode | null {
  if (size !== "small" && size !== "medium") return null;
  return `BE.kmo.${size}${theme === "cyberOrEnergy" ? ".cyberOrEnergy" : ""}`;
}

interface Claim {
  readonly computed: EuroCents;
  /** After the row's own ceiling. */
  readonly claim: EuroCents;
}

function claimOf(row: Subsidy, plan: SubsidyPlan): Claim {
  if (row.status === "rejected") return { computed: 0, claim: 0 };
  if (row.granted !== null) return { computed: row.granted, claim: row.granted };
  const computed = computedSubsidy(row, plan);
  return { computed, claim: Math.min(computed, row.ceiling ?? Infinity) };
}

/** A rate typed in the row goes before the rule of the scheme. */
function computedSubsidy(row: Subsidy, plan: SubsidyPlan): EuroCents {
  const base = row.base ?? 0;
  if (row.rate === null && row.kind === "vov") return leaveSubsidy(row, plan);
  if (row.rate === null && row.kind === "slim") {
    if (paysCourse(row, plan)) return 0;
    const [minimum, maximum] = [cents(plan, "NL.slim.minimum"), cents(plan, "NL.slim.maximum")];
    return slimSubsidy(base, { rate: subsidyRate(row, plan), minimum, maximum });
  }
  if (row.kind === "kmoPortefeuille" && base < cents(plan, "BE.kmo.minimum")) return 0;
  return roundedCents(base * subsidyRate(row, plan));
}

/** Flemish training leave of one person (F-B5b): the hours of the row, or else those of the training. Nobody named counts as full-time. */
function leaveSubsidy({ hours, trainingId, employeeId }: Subsidy, plan: SubsidyPlan): EuroCents {
  const fte = plan.employees.find(({ id }) => id === employeeId)?.fte ?? 0;
  const time = hours ?? plan.trainings.find(({ id }) => id === trainingId)?.duration ?? 0;
  return flemishTrainingLeave(fte === 0 ? 1 : fte, time, {
    hourlyRate: cents(plan, "BE.vov.hourlyRate"),
    maximum: legalAmount(plan, "BE.vov.maximumHours") * 60,
    minimum: legalAmount(plan, "BE.vov.minimumHours") * 60,
    minimumFte: legalAmount(plan, "BE.vov.minimumFte"),
  });
}

/** Whether a row is about a training with course or trainer fees, which SLIM never pays (W-SUB-04). */
function paysCourse({ trainingId }: Subsidy, { budgetLines }: SubsidyPlan): boolean {
  return (
    trainingId !== null &&
    budgetLines.some(
      (line) => line.trainingId === trainingId && (line.costType === "courseFee" || line.costType === "trainerFee"),
    )
  );
}

interface Request extends Claim {
  readonly row: Subsidy;
  readonly order: string;
}

/** What earlier requests of the same year left of the ceiling, by ID. A request without a date comes after all others since the start of the plan year. */
function kmoRemainders(rows: readonly Request[], plan: SubsidyPlan): ReadonlyMap<string, EuroCents> {
  const ceiling = cents(plan, "BE.kmo.ceiling");
  const requests = rows
    .filter(({ row }) => row.kind === "kmoPortefeuille")
    .toSorted((left, right) => (left.order < right.order ? -1 : 1));
  const start = `${plan.organisation.planYear ?? ""}-01-01`;
  const sinceStart = requests.filter(({ row }) => row.date !== null && row.date >= start);
  let used = { year: "", amount: 0 };
  return new Map(
    requests.map(({ row, claim }) => {
      const year = row.date?.slice(0, 4) ?? "undated";
      const before = year === "undated" ? sinceStart.reduce((sum, request) => sum + request.claim, 0) : 0;
      if (year !== used.year) used = { year, amount: before };
      const left = ceiling - used.amount;
      used = { year, amount: used.amount + claim };
      return [row.id, left];
    }),
  );
}

/** Sorts as requests use up the ceiling: by date, without date last, then the smaller base, then the ID. */
function orderOf({ date, base, id }: Subsidy): string {
  return `${date ?? "9999-12-31"} ${String(base ?? 0).padStart(15, "0")} ${id}`;
}

function cents(plan: SubsidyPlan, code: LegalParameterCode): EuroCents {
  return centsFromEuros(legalAmount(plan, code));
}

/** The amount in force on the reference date, or else at the start of the plan year, as the sheet takes it; zero when there is none. */
function legalAmount({ legalParameters, organisation }: SubsidyPlan, code: LegalParameterCode): number {
  const day = organisation.referenceDate ?? `${organisation.planYear ?? ""}-01-01`;
  return legalParameter(legalParameters, code, day)?.value ?? 0;
}
