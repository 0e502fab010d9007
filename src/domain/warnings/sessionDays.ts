import { calendarPlaces } from "../calculations/calendarPlaces";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";
import { attendance, type PlannedSession } from "./attendance";
import type { RuleContext } from "./ruleContext";

/** Every session of the plan with its training, its days and its people, in the order of the table. */
export function plannedSessions(_plan: Plan, context: RuleContext): readonly PlannedSession[] {
  return context.result(attendance).sessions;
}

/** The first and the last day on which people follow a training. */
export interface TrainingPeriod {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The period of all sessions of a training that are not cancelled; `null` while none of them has a date. */
export function periodOfTraining(trainingId: string, context: RuleContext): TrainingPeriod | null {
  return context.result(periodByTraining).get(trainingId) ?? null;
}

/** The sessions of a training that are not cancelled. */
export function sessionsOfTraining(trainingId: string, context: RuleContext): readonly PlanRow<"sessions">[] {
  return context.rows("sessions", "trainingId", trainingId).filter(({ status }) => status !== "cancelled");
}

/** The title of the training of a session, or the session's ID. */
export function sessionTitle({ session, training }: Pick<PlannedSession, "session" | "training">): string {
  return training?.title ?? session.id;
}

/** The title of the training of a session by the session's ID, or that ID. */
export function titleOfSession(id: string, context: RuleContext): string {
  const place = context.result(calendarPlaces).sessionAt.get(id);
  const planned = place === undefined ? undefined : context.result(attendance).sessions[place];
  return planned === undefined ? id : sessionTitle(planned);
}

function periodByTraining(_plan: Plan, context: RuleContext): ReadonlyMap<string | null, TrainingPeriod> {
  const periods = new Map<string | null, { first: IsoDate; last: IsoDate }>();
  for (const { session, days } of context.result(plannedSessions)) {
    const first = days[0]?.date;
    const last = days.at(-1)?.date;
    if (session.status === "cancelled" || first === undefined || last === undefined) continue;
    const known = periods.get(session.trainingId);
    if (known === undefined) periods.set(session.trainingId, { first, last });
    else {
      if (first < known.first) known.first = first;
      if (last > known.last) known.last = last;
    }
  }
  return periods;
}
