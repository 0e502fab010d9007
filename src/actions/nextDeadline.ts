import type { Plan } from "../domain/plan/plan";
import type { RecordKey } from "../domain/plan/planRecords";
import type { IsoDate } from "../domain/plan/units";

/** A day on which something of the plan must be done. */
export interface Deadline {
  readonly date: IsoDate;
  readonly kind: "requirement" | "task" | "booking" | "subsidy" | "message" | "training";
  readonly name: string;
  readonly table: RecordKey;
  readonly row: string;
  /** The day lies before the reference date. */
  readonly isLate: boolean;
}

type Dated = Omit<Deadline, "isLate">;

interface Source<Row extends { readonly id: string }> {
  readonly kind: Deadline["kind"];
  readonly table: RecordKey;
  readonly rows: readonly Row[];
  readonly date: (row: Row) => IsoDate | null;
  readonly name: (row: Row) => string | null;
}

/**
 * The first deadline of legal requirements, booking dates, subsidy requests, messages and trainings that are not done, also when its day has passed,
 * and of tasks from the plan's reference date on, because a task does not say that it is done. `null` without a reference date or when nothing is due.
 */
export function nextDeadline(plan: Plan): Deadline | null {
  const { referenceDate } = plan.organisation;
  if (referenceDate === null) return null;
  const due = datedWork(plan)
    .map((one) => ({ ...one, isLate: one.date < referenceDate }))
    .filter(({ kind, isLate }) => kind !== "task" || !isLate);
  return due.reduce<Deadline | null>((first, one) => (first === null || one.date < first.date ? one : first), null);
}

/** Every day on which something of the plan has to be done that nobody marked as done. */
export function datedWork(plan: Plan): readonly Omit<Deadline, "isLate">[] {
  return [...organisingDeadlines(plan), ...trainingDeadlines(plan)];
}

function organisingDeadlines({ requirements, roles, communications }: Plan): readonly Dated[] {
  return [
    ...deadlines({
      kind: "requirement",
      table: "requirements",
      rows: requirements.filter(({ status }) => status !== "done" && status !== "notApplicable"),
      date: ({ due }) => due,
      name: ({ requirement }) => requirement,
    }),
    ...deadlines({
      kind: "task",
      table: "roles",
      rows: roles,
      date: ({ deadline }) => deadline,
      name: ({ task }) => task,
    }),
    ...deadlines({
      kind: "message",
      table: "communications",
      rows: communications.filter(({ status }) => status !== "sent" && status !== "cancelled"),
      date: ({ date }) => date,
      name: ({ message }) => message,
    }),
  ];
}

function trainingDeadlines({ trainings, sessions, subsidies }: Plan): readonly Dated[] {
  const titles = new Map(trainings.map(({ id, title }) => [id, title]));
  return [
    ...deadlines({
      kind: "booking",
      table: "sessions",
      rows: sessions.filter(({ status }) => status === "proposed"),
      date: ({ bookBefore }) => bookBefore,
      name: ({ trainingId }) => titles.get(trainingId ?? "") ?? null,
    }),
    ...deadlines({
      kind: "subsidy",
      table: "subsidies",
      rows: subsidies.filter(({ requestedOn, status }) => requestedOn === null && status !== "rejected"),
      date: ({ requestBefore }) => requestBefore,
      name: ({ name }) => name,
    }),
    ...deadlines({
      kind: "training",
      table: "trainings",
      rows: trainings.filter(({ status }) => status !== "finished" && status !== "cancelled"),
      date: ({ deadline }) => deadline,
      name: ({ title }) => title,
    }),
  ];
}

function deadlines<Row extends { readonly id: string }>({
  kind,
  table,
  rows,
  date,
  name,
}: Source<Row>): readonly Dated[] {
  return rows.flatMap((row) => {
    const on = date(row);
    return on === null ? [] : [{ date: on, kind, table, row: row.id, name: name(row) ?? row.id }];
  });
}
