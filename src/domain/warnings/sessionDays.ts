import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";
import { groupedBy } from "./groupedBy";
import type { RuleContext } from "./ruleContext";

/** A training day with its date filled in. */
export type DatedDay = PlanRow<"trainingDays"> & { readonly date: IsoDate };

/** The dated days of a session, first day first. */
export function daysOfSession(sessionId: string, context: RuleContext): readonly DatedDay[] {
  return context.result(daysBySession).get(sessionId) ?? [];
}

/** The dated days of all sessions of a training that are not cancelled, first day first. */
export function daysOfTraining(trainingId: string, context: RuleContext): readonly DatedDay[] {
  return context.result(daysByTraining).get(trainingId) ?? [];
}

/** The sessions of a training that are not cancelled. */
export function sessionsOfTraining(trainingId: string, context: RuleContext): readonly PlanRow<"sessions">[] {
  return context.rows("sessions", "trainingId", trainingId).filter(({ status }) => status !== "cancelled");
}

/** The title of the training of a session, or the session's ID. */
export function sessionTitle(session: Pick<PlanRow<"sessions">, "id" | "trainingId">, context: RuleContext): string {
  return context.row("trainings", session.trainingId)?.title ?? session.id;
}

function daysBySession({ trainingDays }: Plan): ReadonlyMap<string | null, readonly DatedDay[]> {
  const dated = trainingDays.filter((day): day is DatedDay => day.date !== null);
  return groupedBy(
    dated.toSorted((first, second) => (first.date < second.date ? -1 : first.date > second.date ? 1 : 0)),
    ({ sessionId }) => sessionId,
  );
}

function daysByTraining({ sessions }: Plan, context: RuleContext): ReadonlyMap<string | null, readonly DatedDay[]> {
  const active = sessions.filter(({ status }) => status !== "cancelled");
  const days = active.flatMap(({ id, trainingId }) => daysOfSession(id, context).map((day) => ({ trainingId, day })));
  const ordered = days.toSorted((first, second) =>
    first.day.date < second.day.date ? -1 : first.day.date > second.day.date ? 1 : 0,
  );
  const groups = groupedBy(ordered, ({ trainingId }) => trainingId);
  return new Map([...groups].map(([trainingId, entries]) => [trainingId, entries.map(({ day }) => day)]));
}
