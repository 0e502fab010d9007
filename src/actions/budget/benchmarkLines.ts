import { grantedBudget } from "../../domain/calculations/grantedBudget";
import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { plannedSessions } from "../../domain/warnings/sessionDays";
import { planMoney } from "../../domain/warnings/planMoney";
import { sessionTime } from "../../domain/warnings/realisedTime";
import { ruleContext, type RuleContext } from "../../domain/warnings/ruleContext";
import { takesPlace } from "../../domain/calculations/takesPlace";
import { presentEmployees } from "../../domain/warnings/targetGroupMembers";

type Indicator = ChoiceOf<"benchmarkIndicator">;

/** One figure of the plan with the published ones to hold it against. */
export interface BenchmarkLine {
  readonly indicator: Indicator;
  /** Euro, hours or per cents, as the sheet shows them; `null` while it cannot be calculated. */
  readonly own: number | null;
  readonly references: readonly PlanRow<"benchmarks">[];
}

/** The plan's own figures beside the benchmarks of the workbook (domain 2.3), indicators without benchmarks left out. */
export function benchmarkLines(plan: Plan): readonly BenchmarkLine[] {
  const figures = ownFigures(plan, ruleContext(plan));
  return choiceLists.benchmarkIndicator.keys.flatMap((indicator) => {
    const references = plan.benchmarks.filter((row) => row.indicator === indicator && row.value !== null);
    return references.length === 0 ? [] : [{ indicator, own: figures[indicator], references }];
  });
}

function ownFigures(plan: Plan, context: RuleContext): Readonly<Record<Indicator, number | null>> {
  const present = presentEmployees(plan, context).filter(({ name }) => name !== null);
  const net = planMoney(plan).net / 100;
  const { payroll } = plan.organisation;
  const granted = grantedBudget(plan);
  const realised = plan.expenses.reduce(
    (sum, { status, amount }) => sum + (status === "realised" ? (amount ?? 0) : 0),
    0,
  );
  const followed = new Set(plan.enrolments.flatMap((row) => (takesPlace(row) ? [row.employeeId] : [])));
  return {
    budgetPerEmployee: ratio(net, present.length),
    payrollShare: ratio(100 * net, (payroll ?? 0) / 100),
    hoursPerEmployee: ratio(trainingHours(plan, context), present.length),
    budgetUsed: ratio(100 * realised, granted ?? 0),
    participation: ratio(100 * present.filter(({ id }) => followed.has(id)).length, present.length),
  };
}

/** Hours of training of everybody who has a place, in sessions and trainings that are not cancelled. */
function trainingHours({ enrolments }: Plan, context: RuleContext): number {
  const places = new Map<string, number>();
  for (const row of enrolments)
    if (row.sessionId !== null && takesPlace(row)) places.set(row.sessionId, (places.get(row.sessionId) ?? 0) + 1);
  return context
    .result(plannedSessions)
    .filter(({ session, training }) => session.status !== "cancelled" && training?.status !== "cancelled")
    .reduce((sum, planned) => sum + (sessionTime(planned) / 60) * (places.get(planned.session.id) ?? 0), 0);
}

/** With two decimals, as the sheet; `null` when there is nothing to divide by. */
function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100) / 100;
}
