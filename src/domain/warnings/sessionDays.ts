import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import { attendance, inOrderOfDay, type DatedDay, type PlannedSession } from "./attendance";
import { groupedBy } from "./groupedBy";
import type { RuleContext } from "./ruleContext";

/** Every session of the plan with its training, its days and its people, in the order of the table. */
export function plannedSessions(_plan: Plan, context: RuleContext): readonly PlannedSession[] {
  return context.result(attendance).sessions;
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
export function sessionTitle({ session, training }: Pick<PlannedSession, "session" | "training">): string {
  return training?.title ?? session.id;
}

/** The title of the training of a session by the session's ID, or that ID. */
export function titleOfSession(id: string, context: RuleContext): string {
  const planned = context.result(attendance).sessionById.get(id);
  return planned === undefined ? id : sessionTitle(planned);
}

function daysByTraining(_plan: Plan, context: RuleContext): ReadonlyMap<string | null, readonly DatedDay[]> {
  const held = context.result(plannedSessions).filter(({ session }) => session.status !== "cancelled");
  const groups = groupedBy(held, ({ session }) => session.trainingId);
  return new Map([...groups].map(([id, sessions]) => [id, sessions.flatMap(({ days }) => days).sort(inOrderOfDay)]));
}
