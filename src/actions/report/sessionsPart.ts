import type { PlannedSession } from "../../domain/warnings/attendance";
import { plannedSessions, sessionTitle } from "../../domain/warnings/sessionDays";
import { formatDate } from "../../i18n/formats";
import { textsIn } from "../../i18n/language";
import { reportTexts } from "../../i18n/pane/reportTexts";
import type { ReportPart } from "./report";
import type { ReportSource } from "./reportSource";
import { missing, tableOf, type ReportColumn } from "./reportTables";

/** The sessions that go on in order of their first day, without the names of trainers and participants; those without a day come last. */
export function sessionsPart(source: ReportSource): ReportPart {
  const { context, words, language } = source;
  const texts = textsIn(reportTexts, language);
  const sessions = context
    .result(plannedSessions)
    .filter(({ session: { status } }) => status !== "cancelled")
    .toSorted((one, other) => firstDay(one).localeCompare(firstDay(other)));
  if (sessions.length === 0) return missing(source, "sessions", words.tableTitle("sessions"));
  const column = (field: string, text: ReportColumn<PlannedSession>["text"], isNumber = false) => ({
    title: words.header("sessions", field),
    isNumber,
    text,
  });
  const columns: readonly ReportColumn<PlannedSession>[] = [
    column("trainingTitle", sessionTitle),
    { title: texts.days, isNumber: false, text: (planned) => daysText(planned, source) },
    column("location", ({ session }) => session.location ?? ""),
    column("capacity", ({ session }) => String(session.capacity ?? ""), true),
    column("enrolled", ({ enrolled }) => String(enrolled), true),
  ];
  return tableOf(columns, sessions);
}

function firstDay({ days }: PlannedSession): string {
  return days[0]?.date ?? "9999";
}

function daysText({ days }: PlannedSession, { language }: ReportSource): string {
  const texts = textsIn(reportTexts, language);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return texts.noDate;
  return texts.lessons(formatDate(first.date, language), formatDate(last.date, language), days.length);
}
