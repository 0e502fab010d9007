import { calendarPlaces } from "../calculations/calendarPlaces";
import { sessionConflicts, type SessionConflict } from "../calculations/sessionConflicts";
import type { Plan } from "../plan/plan";
import type { DoubleBookingFacts } from "./facts/calendarFacts";
import type { RuleContext } from "./ruleContext";
import { titleOfSession } from "./sessionDays";

/** Every double booking of a person, trainer, room or piece of equipment. */
export function doubleBookings(plan: Plan, context: RuleContext): readonly SessionConflict[] {
  return sessionConflicts(plan, context.result(calendarPlaces));
}

/** The facts of a double booking, with names instead of IDs. */
export function doubleBookingFacts(
  { who, sessionA, sessionB, date, from, to, days }: SessionConflict,
  context: RuleContext,
): DoubleBookingFacts {
  return {
    name: context.row("employees", who)?.name ?? who,
    first: titleOfSession(sessionA, context),
    second: titleOfSession(sessionB, context),
    date,
    from,
    to,
    days,
  };
}
