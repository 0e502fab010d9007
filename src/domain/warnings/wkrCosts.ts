import { wkrTotals, type WkrTotals } from "../calculations/wkrTotals";
import type { Plan } from "../plan/plan";
import { findingsInBookings } from "./bookings";
import type { RuleContext } from "./ruleContext";
import { takesPlace } from "../calculations/takesPlace";

/** Costs without wages per class of the Dutch work-related costs scheme, of everybody who takes a place in a session that starts in the plan year. */
export function wkrCosts(plan: Plan, context: RuleContext): WkrTotals {
  const year = `${plan.organisation.planYear}-`;
  return wkrTotals(
    findingsInBookings(
      plan,
      context,
      (enrolment) =>
        takesPlace(enrolment) ? { amount: enrolment.courseCost ?? 0, wkrClass: enrolment.wkrClass } : null,
      ({ days }) => days[0]?.date.startsWith(year) === true,
    ),
  );
}
