import { calendarPlaces, type CalendarPlaces } from "../calculations/calendarPlaces";
import { sessionConflicts, type SessionConflict } from "../calculations/sessionConflicts";
import type { Plan } from "../plan/plan";
import type { DoubleBookingFacts } from "./facts/calendarFacts";
import type { RuleContext } from "./ruleContext";
import { titleOfSession } from "./sessionDays";

/** Every double booking of a person, trainer, room or piece of equipment. */
export function doubleBookings(plan: Plan, context: RuleContext): readonly SessionConflict[] {
  return planConflicts(plan, context.result(calendarPlaces));
}

/** The conflicts of a plan with the time to travel of its settings. `places` are those of its rows, where they are known already. */
export function planConflicts(plan: Plan, places?: CalendarPlaces): readonly SessionConflict[] {
  return sessionConflicts({ ...plan, travelBuffer: plan.organisation.travelBuffer ?? 0 }, places);
}

/** The facts of a double booking, with names instead of IDs. */
export function doubleBookingFacts(
  { who, sessionA, sessionB, date, from, to, days }: SessionConflict,
  plan: Plan,
  context: RuleContext,
): DoubleBookingFacts {
  const travelBuffer = plan.organisation.travelBuffer ?? 0;
  return {
    name: context.row("employees", who)?.name ?? who,
    first: titleOfSession(sessionA, context),
    second: titleOfSession(sessionB, context),
    date,
    from,
    to,
    days,
    ...(to === from ? { travelBuffer } : {}),
  };
}
