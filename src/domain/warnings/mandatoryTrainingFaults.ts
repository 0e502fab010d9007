import { mandatoryTrainingCheck, type MandatoryTrainingFault } from "../calculations/mandatoryTrainingCheck";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { Minutes } from "../plan/units";
import { bookings, type Booking } from "./bookings";
import { isInNetherlands } from "./countryPack";
import { isLegallyRequired } from "./isMandatory";
import { minutesOutside } from "./minutesOutside";
import type { RuleContext } from "./ruleContext";

/** A booking of a training that Dutch law or a collective agreement asks for, with what is wrong with it. */
export interface FaultyBooking extends Booking {
  readonly training: PlanRow<"trainings">;
  readonly faults: readonly MandatoryTrainingFault[];
  readonly outside: Minutes;
}

/** Bookings that break art. 7:611a BW (F-C8); none outside the Netherlands. Hours count as working time unless somebody said no. */
export function mandatoryTrainingFaults(plan: Plan, context: RuleContext): readonly FaultyBooking[] {
  if (!isInNetherlands(plan)) return [];
  return context.result(bookings).flatMap((booking) => {
    const { training } = booking;
    if (!training || !isLegallyRequired(training)) return [];
    const { outside } = minutesOutside(booking);
    const faults = mandatoryTrainingCheck({
      mandatory: true,
      ownContribution: booking.enrolment.ownContribution ?? 0,
      repaymentClause: booking.enrolment.repaymentClause === true,
      outsideRoster: outside > 0,
      countsAsWork: booking.enrolment.countsAsWork !== false,
    });
    return faults.length === 0 ? [] : [{ ...booking, training, faults, outside }];
  });
}
