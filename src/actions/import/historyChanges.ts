import type { Plan } from "../../domain/plan/plan";
import type { PlanRow, RecordKey } from "../../domain/plan/planRecords";
import type { Minutes } from "../../domain/plan/units";
import type { TableChanges } from "./importPreview";
import { historyDays, minutesFollowed } from "./historyDays";
import { historyEntryFrom, type HistoryEntry } from "./historyEntry";
import { historySessions, historyTrainings, type HistoryGroup, type HistorySession } from "./historySessions";
import type { ImportProblem } from "./importProblem";
import type { ImportWatch } from "./importWatch";
import type { ChangesFound, ReadRow } from "./changesFound";
import { problem } from "./sourceProblems";
import { tableChanges, type DraftRow } from "./tableChanges";

/** Working hours of a day where the organisation does not say: 7.6, the usual Belgian 38-hour week. */
const usualDay: Minutes = 456;

/**
 * What followed trainings become in the plan:
 * - each title a training with status finished (a title that is in the plan already keeps its row);
 * - each training on the same day, at the same place with the same trainer a session with its training days;
 * - each row an enrolment with status and hours followed, and a certificate when the row names one or a day until which it is valid;
 * - the costs of a session together one realised expense.
 * Rows of people who are not in the staff list are left out, one problem each.
 */
export async function historyChanges(
  rows: readonly ReadRow[],
  plan: Plan,
  hasStatus: boolean,
  watch: ImportWatch,
): Promise<ChangesFound> {
  const staff = new Set(plan.employees.map(({ id }) => id));
  const all = rows.map((row) => historyEntryFrom(row, hasStatus));
  const strangers = all.filter(({ employeeId }) => !staff.has(employeeId));
  const problems: ImportProblem[] = strangers.map(({ row, employeeId }) =>
    problem("unknownEmployee", "row", { row }, { id: employeeId }),
  );
  const entries = all.filter(({ employeeId }) => staff.has(employeeId));
  const hoursPerDay = plan.organisation.hoursPerDay ?? usualDay;
  const trainings = historyTrainings(entries, plan);
  const sessions = historySessions(trainings, plan);
  const enrolments = enrolmentDrafts(sessions, plan, hoursPerDay, problems);
  const assumed = entries.find(({ days, endDate }) => days !== null && days > 1 && endDate === null);
  if (assumed) problems.push(problem("assumedDays", "notice", { row: assumed.row }, { days: assumed.days ?? 0 }));
  const compared = <K extends RecordKey>(table: K, current: readonly PlanRow<K>[], drafts: readonly DraftRow[]) =>
    tableChanges(table, current, drafts, false, watch);
  const tables: readonly TableChanges[] = [
    await compared(
      "trainings",
      plan.trainings,
      trainings.map((training) => trainingDraft(training, hoursPerDay)),
    ),
    await compared("sessions", plan.sessions, sessions.map(sessionDraft)),
    await compared(
      "trainingDays",
      plan.trainingDays,
      sessions.flatMap((session) => dayDrafts(session, hoursPerDay)),
    ),
    await compared("enrolments", plan.enrolments, enrolments),
    await compared("expenses", plan.expenses, sessions.flatMap(expenseDraft)),
    await compared("certificates", plan.certificates, sessions.flatMap(certificateDrafts)),
  ];
  return { tables, problems };
}

function trainingDraft({ id, isNew, entries }: HistoryGroup, hoursPerDay: Minutes): DraftRow {
  if (!isNew) return { id, values: {} };
  const values = {
    title: entries[0]?.title ?? null,
    delivery: shared(entries.map(({ delivery }) => delivery)),
    formality: shared(entries.map(({ formality }) => formality)),
    duration: shared(entries.map((entry) => minutesFollowed(entry, hoursPerDay))),
    status: "finished",
  };
  return { id, values };
}

function sessionDraft({ id, isNew, trainingId, entries }: HistorySession): DraftRow {
  const [entry] = entries;
  if (!isNew || !entry) return { id, values: {} };
  return { id, values: { trainingId, trainer: entry.trainer, location: entry.location, status: "done" } };
}

function dayDrafts({ id, isNew, entries }: HistorySession, hoursPerDay: Minutes): readonly DraftRow[] {
  const [entry] = entries;
  if (!isNew || !entry) return [];
  return historyDays(entry, hoursPerDay).map((day, index) => ({
    id: `${id}-${index + 1}`,
    values: { sessionId: id, ...day },
  }));
}

function enrolmentDrafts(
  sessions: readonly HistorySession[],
  plan: Plan,
  hoursPerDay: Minutes,
  problems: ImportProblem[],
): readonly DraftRow[] {
  const known = new Map(plan.enrolments.map(({ id, sessionId, employeeId }) => [`${sessionId}-${employeeId}`, id]));
  const drafts = new Map<string, { readonly draft: DraftRow; readonly row: number }>();
  for (const { id: sessionId, entries } of sessions) {
    for (const entry of entries) {
      const key = `${sessionId}-${entry.employeeId}`;
      const first = drafts.get(key);
      if (first)
        problems.push(problem("doubleId", "row", { row: entry.row }, { id: entry.employeeId, firstRow: first.row }));
      else
        drafts.set(key, {
          draft: enrolmentDraft(known.get(key) ?? key, sessionId, entry, hoursPerDay),
          row: entry.row,
        });
    }
  }
  return [...drafts.values()].map(({ draft }) => draft);
}

function enrolmentDraft(id: string, sessionId: string, entry: HistoryEntry, hoursPerDay: Minutes): DraftRow {
  const { employeeId, status, satisfaction } = entry;
  const wasAway = status === "absent" || status === "cancelled";
  const hoursFollowed = wasAway ? null : minutesFollowed(entry, hoursPerDay);
  return { id, values: { sessionId, employeeId, status, hoursFollowed, satisfaction } };
}

function expenseDraft({ id, trainingId, entries }: HistorySession): readonly DraftRow[] {
  const costs = entries.map(({ cost }) => cost).filter((cost) => cost !== null);
  const [entry] = entries;
  if (costs.length === 0 || !entry) return [];
  const amount = costs.reduce((total, cost) => total + cost, 0);
  const values = { date: entry.date, trainingId, amount, participants: entries.length, status: "realised" };
  return [{ id: `${id}-K`, values }];
}

function certificateDrafts({ id, trainingId, entries }: HistorySession): readonly DraftRow[] {
  const certified = entries.filter(({ certificate, validUntil }) => certificate !== null || validUntil !== null);
  const unique = new Map(certified.map((entry) => [entry.employeeId, entry]));
  return [...unique.values()].map(({ employeeId, title, date, endDate, certificate, validUntil }) => ({
    id: `${id}-${employeeId}-A`,
    values: { employeeId, name: certificate ?? title, trainingId, obtainedOn: endDate ?? date, validUntil },
  }));
}

/** The value that all rows share, else `null`. */
function shared<T>(values: readonly T[]): T | null {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}
