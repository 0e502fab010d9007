import { transitionCost, type TransitionRefusal } from "../calculations/transitionCost";
import type { Plan } from "../plan/plan";
import type { EuroCents } from "../plan/units";
import { findingsInBookings, type Booking } from "./bookings";
import { legalAmount } from "./legalAmount";
import type { RuleContext } from "./ruleContext";

/** A cost that the employer means to deduct from the transition payment, with what may be deducted or the first reason why not. */
export interface TransitionEntry {
  readonly booking: Booking;
  readonly amount: EuroCents;
  readonly deductible: EuroCents;
  readonly refusal: TransitionRefusal | null;
}

/**
 * The register of transition costs (F-C9). The cost is that without wages, on the first day of the session; consent with a date is in writing. A
 * session without days, or somebody whose employment goes on, gets the benefit of the doubt.
 */
export function transitionCosts(plan: Plan, context: RuleContext): readonly TransitionEntry[] {
  const months = legalAmount(plan, "NL.transition.months");
  return findingsInBookings(plan, context, (enrolment, planned, employee) => {
    if (enrolment.transitionCost !== true) return null;
    const amount = enrolment.courseCost ?? 0;
    const consentOn = enrolment.transitionConsentOn;
    const costOn = planned.days[0]?.date ?? consentOn ?? "";
    const { deductible, refusal } = transitionCost(
      {
        amount,
        consentOn,
        costOn,
        written: consentOn !== null,
        forOwnFunction: enrolment.transitionOwnJob === true,
        isWage: false,
        employmentEnd: employee.endDate ?? costOn,
        longerTermAgreed: enrolment.transitionLongerTerm === true,
      },
      months,
    );
    return { booking: { enrolment, employee, planned }, amount, deductible, refusal };
  });
}
