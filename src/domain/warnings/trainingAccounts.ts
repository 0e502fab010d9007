import { referenceFte, trainingRightCategory } from "../calculations/referenceFte";
import { carriedInto } from "../calculations/trainingBalance";
import { trainingRight } from "../calculations/trainingRight";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { Minutes } from "../plan/units";
import { isInBelgium } from "./countryPack";
import { foundIn } from "./foundIn";
import { legalCodes } from "./legalCodes";
import { legalValue } from "./legalValue";
import { realisedTime } from "./realisedTime";
import type { RuleContext } from "./ruleContext";

/** The training account of one person in the plan year, in days. */
export interface TrainingAccount {
  readonly employee: PlanRow<"employees">;
  readonly carriedIn: number;
  readonly right: number;
  readonly taken: number;
  readonly balance: number;
}

/** A working day where the plan does not say how long it is: 38 hours a week. */
const usualDay: Minutes = 456;

/**
 * The training accounts that the sheet Naleving shows (F-C2, F-C3): what was left of last year within the window of years that the plan has as a legal parameter, the right of the plan year and what was followed.
 * People whose working time is not filled in have no account. None outside Belgium or without a plan year.
 */
export function trainingAccounts(plan: Plan, context: RuleContext): readonly TrainingAccount[] {
  const { planYear: year, hoursPerDay } = plan.organisation;
  if (!isInBelgium(plan) || year === null) return [];
  const days = daysOfFullTimer(plan);
  const window = legalValue(plan, legalCodes.rightWindow);
  const time = context.result(countedTime);
  const day = hoursPerDay === null || hoursPerDay === 0 ? usualDay : hoursPerDay;
  return foundIn(plan.employees, (employee) => {
    const { id, fte, startDate: start, endDate: end } = employee;
    if (fte === null) return null;
    const carriedIn = carriedInto(year, context.rows("trainingRights", "employeeId", id), window);
    const right = trainingRight({ days, regime: fte, start, end, year });
    const taken = (time.get(id) ?? 0) / day;
    return { employee, carriedIn, right, taken, balance: carriedIn + right - taken };
  });
}

/** Days of right of a full-timer at an employer of this size (F-C1); 0 below ten workers. */
function daysOfFullTimer(plan: Plan): number {
  const { fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3 } = plan.organisation;
  const most = legalValue(plan, legalCodes.planThreshold);
  const some = legalValue(plan, legalCodes.rightThreshold);
  const size = referenceFte([fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3]);
  if (size === null || most === null || some === null) return 0;
  const category = trainingRightCategory(size, { most, some });
  if (category === "underTen") return 0;
  return legalValue(plan, category === "twentyOrMore" ? legalCodes.rightDays20 : legalCodes.rightDays10) ?? 0;
}

/** Time followed in the plan year per employee. Hours of Flemish training leave do not count where the organisation says so: sources differ (domain 2.1). */
function countedTime(plan: Plan, context: RuleContext): ReadonlyMap<string, Minutes> {
  const { planYear, vovCounts } = plan.organisation;
  const onLeave = new Set(
    plan.subsidies
      .filter(({ kind, status }) => vovCounts === false && kind === "vov" && status !== "rejected")
      .map(({ trainingId }) => trainingId),
  );
  const time = new Map<string, Minutes>();
  for (const { booking, year, time: followed } of context.result(realisedTime)) {
    const { employee, planned } = booking;
    const { session } = planned;
    if (year !== planYear || (session.trainingId !== null && onLeave.has(session.trainingId))) continue;
    time.set(employee.id, (time.get(employee.id) ?? 0) + followed);
  }
  return time;
}
