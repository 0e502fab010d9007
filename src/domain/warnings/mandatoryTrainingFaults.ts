import { mandatoryTrainingCheck, type MandatoryTrainingFault } from "../calculations/mandatoryTrainingCheck";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { Minutes } from "../plan/units";
import { findingsInBookings } from "./bookings";
import { isInNetherlands } from "./countryPack";
import { isLegallyRequired } from "../calculations/isMandatory";
import { minutesOutside } from "./minutesOutside";
import type { RuleContext } from "./ruleContext";

/** A place in a session of a training that Dutch law or a collective agreement asks for, with what is wrong with it. */
export interface FaultyBooking {
  readonly enrolment: PlanRow<"enrolments">;
  readonly employee: PlanRow<"employees">;
  readonly training: PlanRow<"trainings">;
  readonly faults: readonly MandatoryTrainingFault[];
  readonly outside: Minutes;
}

/** Bookings that break art. 7:611a BW (F-C8); none outside the Netherlands. Hours count as working time unless somebody said no. */
export function mandatoryTrainingFaults(plan: Plan, context: RuleContext): readonly FaultyBooking[] {
  if (!isInNetherlands(plan)) return [];
  const outsideOf = context.result(minutesOutside);
  return findingsInBookings(
    plan,
    context,
    (enrolment, planned, employee, person) => {
      const { training } = planned;
      if (!training) return null;
      const { outside } = outsideOf(person, planned);
      const faults = mandatoryTrainingCheck({
        mandatory: true,
        ownContribution: enrolment.ownContribution ?? 0,
        repaymentClause: enrolment.repaymentClause === true,
        outsideRoster: outside > 0,
        countsAsWork: enrolment.countsAsWork !== false,
      });
      return faults.length === 0 ? null : { enrolment, employee, training, faults, outside };
    },
    ({ training }) => training !== undefined && isLegallyRequired(training),
  );
}
