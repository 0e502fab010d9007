import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { certificateEnd } from "../../domain/warnings/certificateEnd";
import { ruleContext, type RuleContext } from "../../domain/warnings/ruleContext";
import { presentEmployees, targetGroupMembers } from "../../domain/warnings/targetGroupMembers";
import { wordKey } from "../../domain/warnings/wordKey";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { sessionSeats } from "./sessionSeats";

type Employee = PlanRow<"employees">;
type Day = PlanRow<"trainingDays">;

/** From whom a session is filled. */
export interface EnrolmentGroup {
  readonly kind: "targetGroup" | "department" | "jobTitle";
  /** ID of the target group, or the word of the list. */
  readonly value: string;
}

/** Somebody who may be enrolled; `clashes` names the sessions that person has a place in at the same time. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly clashes: readonly string[];
}

/** The people of a group: who may be enrolled, and how many need not be. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Already in a session of this training. */
  readonly enrolled: number;
  /** Hold a certificate of this training that is valid on its first day. */
  readonly certified: number;
}

/** Who of a group still needs this session (F-K5): present, in no session of the training, without a valid certificate of it. */
export function candidatesFor(plan: Plan, sessionId: string, group: EnrolmentGroup): Candidates {
  const context = ruleContext(plan);
  const session = context.row("sessions", sessionId);
  const trainingId = session?.trainingId ?? null;
  const days = datedDays(sessionId, context);
  const people = membersOf(plan, group, context);
  const enrolledIds = peopleInTraining(plan, trainingId, sessionId, context);
  const open = people.filter(({ id }) => !enrolledIds.has(id));
  const from = days.map(({ date }) => date ?? "").toSorted()[0] ?? plan.organisation.referenceDate ?? "";
  const certified = certifiedFor(plan, trainingId, from, context);
  const clashOf = clashesWith(plan, days, context);
  const needing = open.filter(({ id }) => !certified.has(id));
  return {
    candidates: needing.map(({ id, name }) => ({ id, name: name ?? id, clashes: clashOf.get(id) ?? [] })),
    enrolled: people.length - open.length,
    certified: open.length - needing.length,
  };
}

/** Enrols people as long as there are seats; who comes after that waits. Nobody is enrolled twice. */
export function enrolPeople(plan: Plan, sessionId: string, employeeIds: readonly string[]): readonly TableChange[] {
  const { free, people } = sessionSeats(plan, sessionId);
  const there = new Set(
    people.filter(({ enrolment }) => enrolment.status !== "cancelled").map(({ enrolment }) => enrolment.employeeId),
  );
  const nextId = freeIds(
    "enrolments",
    plan.enrolments.map(({ id }) => id),
  );
  const added = employeeIds
    .filter((id) => !there.has(id))
    .map((employeeId, index) => {
      const status = free === null || index < free ? ("enrolled" as const) : ("waitingList" as const);
      return { ...blankRow("enrolments", nextId()), sessionId, employeeId, status };
    });
  return [{ table: "enrolments", added, changed: [] }];
}

function membersOf(plan: Plan, { kind, value }: EnrolmentGroup, context: RuleContext): readonly Employee[] {
  if (kind === "targetGroup") return context.result(targetGroupMembers).get(value) ?? [];
  return context.result(presentEmployees).filter((one) => wordKey(one[kind]) === wordKey(value));
}

function datedDays(sessionId: string | null, context: RuleContext): readonly Day[] {
  return context.rows("trainingDays", "sessionId", sessionId).filter(({ date }) => date !== null);
}

function peopleInTraining(
  plan: Plan,
  trainingId: string | null,
  sessionId: string,
  context: RuleContext,
): ReadonlySet<string | null> {
  const sessions = context.rows("sessions", "trainingId", trainingId).filter(({ status }) => status !== "cancelled");
  const ids = new Set([sessionId, ...(trainingId === null ? [] : sessions.map(({ id }) => id))]);
  return new Set(
    plan.enrolments
      .filter((row) => ids.has(row.sessionId ?? "") && row.status !== "cancelled" && row.status !== "absent")
      .map(({ employeeId }) => employeeId),
  );
}

function certifiedFor(
  plan: Plan,
  trainingId: string | null,
  from: IsoDate,
  context: RuleContext,
): ReadonlySet<string | null> {
  const valid = plan.certificates.filter((certificate) => {
    if (trainingId === null || certificate.trainingId !== trainingId) return false;
    const end = certificateEnd(certificate, context);
    return end === null ? certificate.obtainedOn !== null : end >= from;
  });
  return new Set(valid.map(({ employeeId }) => employeeId));
}

/** Titles of the sessions in which somebody may take a place on the same hours (F-K1: intervals are half-open). */
function clashesWith(plan: Plan, days: readonly Day[], context: RuleContext): ReadonlyMap<string, readonly string[]> {
  const meeting = new Set(
    days.flatMap((day) =>
      context
        .rows("trainingDays", "date", day.date)
        .filter((other) => other.sessionId !== day.sessionId && isOverlapping(day, other))
        .map(({ sessionId }) => sessionId),
    ),
  );
  const found = new Map<string, string[]>();
  for (const { sessionId, employeeId, status } of plan.enrolments) {
    const session = meeting.has(sessionId) ? context.row("sessions", sessionId) : undefined;
    const isFree = status === "cancelled" || status === "absent" || status === "waitingList";
    if (session === undefined || session.status === "cancelled" || isFree || employeeId === null) continue;
    const title = context.row("trainings", session.trainingId)?.title ?? session.id;
    found.set(employeeId, [...(found.get(employeeId) ?? []), title]);
  }
  return found;
}

/** A day without hours takes the whole day. */
function isOverlapping(left: Day, right: Day): boolean {
  return (left.start ?? 0) < (right.end ?? Infinity) && (right.start ?? 0) < (left.end ?? Infinity);
}
