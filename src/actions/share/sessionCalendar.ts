import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { CalendarEvent } from "./calendarText";

/** Whose days go in a calendar file. */
export type CalendarOwner =
  | { readonly kind: "everyone" }
  | { readonly kind: "trainer"; readonly name: string }
  | { readonly kind: "employee"; readonly id: string };

/** One event per training day of the sessions that are not cancelled, the first day first. Days without a date are left out. */
export function sessionCalendar(plan: Plan, owner: CalendarOwner): readonly CalendarEvent[] {
  const titles = new Map(plan.trainings.map(({ id, title }) => [id, title ?? id]));
  const sessions = new Map(plan.sessions.filter((session) => isOf(session, plan, owner)).map((row) => [row.id, row]));
  return plan.trainingDays
    .flatMap(({ id, sessionId, date, start, end }): readonly CalendarEvent[] => {
      const session = sessions.get(sessionId ?? "");
      if (session === undefined || date === null) return [];
      const { trainingId, trainer, location, room, practical, status } = session;
      return [
        {
          uid: [id, plan.organisation.planYear, nameForId(plan.organisation.name), "opleidingsplan"].join("."),
          date,
          start,
          end,
          title: titles.get(trainingId ?? "") ?? session.id,
          location: [location, room].filter((part) => part !== null).join(", "),
          description: [trainer, practical].filter((part) => part !== null).join("\n"),
          isTentative: status === "proposed",
        },
      ];
    })
    .toSorted((first, second) => (first.date < second.date ? -1 : first.date > second.date ? 1 : 0));
}

/** Trainers and enrolled employees, by name, for whom a file of their own can be made. */
export function calendarOwners({ sessions, enrolments, employees }: Plan): {
  readonly trainers: readonly string[];
  readonly employees: readonly { readonly id: string; readonly name: string }[];
} {
  const enrolled = new Set(enrolments.map(({ employeeId }) => employeeId));
  return {
    trainers: [...new Set(sessions.flatMap(({ trainer }) => trainer ?? []))].toSorted((a, b) => a.localeCompare(b)),
    employees: employees
      .filter(({ id }) => enrolled.has(id))
      .map(({ id, name }) => ({ id, name: name ?? id }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

function isOf({ id, status, trainer }: PlanRow<"sessions">, { enrolments }: Plan, owner: CalendarOwner): boolean {
  if (status === "cancelled") return false;
  if (owner.kind === "everyone") return true;
  if (owner.kind === "trainer") return trainer === owner.name;
  return enrolments.some(
    ({ sessionId, employeeId, status: place }) =>
      sessionId === id && employeeId === owner.id && place !== "cancelled" && place !== "waitingList",
  );
}

/** Two plans of one organisation or of two must not give the same event. */
function nameForId(name: string | null): string {
  return (name ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}
