import type { OccupyingSession } from "../../domain/calculations/occupations";
import { sessionConflicts } from "../../domain/calculations/sessionConflicts";
import {
  enrolmentStatusWords,
  occupiedKindWords,
  sessionStatusWords,
  travelWord,
} from "../../i18n/functions/laterChoiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { cellFromDate, dateFromCell } from "../cells/dateFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { textFromCell } from "../cells/textFromCell";
import { cellFromTime, timeFromCell } from "../cells/timeFromCell";
import { wordIn, wordLanguage, wordLanguageFromCell } from "../cells/wordLanguage";
import type { Answer } from "../customFunction";
import { column, optionalColumn, optionalSingle, tableFunction } from "../tableFunction";

const readStatus = choiceFromCell(enrolmentStatusWords);

/** Custom functions about double bookings (F-K1, F-K2). */
export const conflictFunctions = [
  tableFunction(
    "CONFLICTEN",
    {
      daySessionIds: column(textFromCell, "days"),
      dates: column(dateFromCell, "days"),
      startTimes: column(timeFromCell, "days"),
      endTimes: column(timeFromCell, "days"),
      sessionIds: column(textFromCell, "sessions"),
      titles: column(textFromCell, "sessions"),
      trainers: column(textFromCell, "sessions"),
      rooms: column(textFromCell, "sessions"),
      enrolmentSessionIds: column(textFromCell, "enrolments"),
      employeeIds: column(textFromCell, "enrolments"),
      enrolmentStatuses: column(textFromCell, "enrolments"),
      sessionStatuses: optionalColumn(choiceFromCell(sessionStatusWords), "sessions"),
      equipment: optionalColumn(textFromCell, "sessions"),
      travelBuffer: optionalSingle(positiveNumberFromCell),
      language: optionalSingle(wordLanguageFromCell),
      locations: optionalColumn(textFromCell, "sessions"),
      staffIds: optionalColumn(textFromCell, "staff"),
      staffNames: optionalColumn(textFromCell, "staff"),
    },
    (columns): Answer => {
      const { sessionIds, titles, enrolmentSessionIds, employeeIds, enrolmentStatuses, language } = columns;
      const statuses = enrolmentStatuses.map((word) => (word === null ? null : readStatus(word)));
      const conflicts = sessionConflicts({
        sessions: sessionRows(columns),
        trainingDays: columns.daySessionIds.map((sessionId, row) => ({
          sessionId,
          date: columns.dates[row] ?? null,
          start: columns.startTimes[row] ?? null,
          end: columns.endTimes[row] ?? null,
        })),
        enrolments: enrolmentSessionIds.map((sessionId, row) => ({
          sessionId,
          employeeId: employeeIds[row] ?? null,
          status: statuses[row] ?? null,
        })),
        employees: (columns.staffIds ?? []).flatMap((id, row) =>
          id === null ? [] : [{ id, name: columns.staffNames?.[row] ?? null }],
        ),
        travelBuffer: columns.travelBuffer ?? 0,
      });
      const titleOf = new Map(sessionIds.map((id, row) => [id, titles[row] ?? null]));
      const shown = (id: string) => [id, titleOf.get(id)].filter(Boolean).join(" ");
      const words = language ?? wordLanguage(enrolmentStatuses, enrolmentStatusWords);
      return conflicts.map(({ kind, who, sessionA, sessionB, date, from, to }) => [
        from === to
          ? `${wordIn(occupiedKindWords[kind], words)} (${wordIn(travelWord, words)})`
          : wordIn(occupiedKindWords[kind], words),
        who,
        shown(sessionA),
        shown(sessionB),
        cellFromDate(date),
        cellFromTime(from),
        cellFromTime(to),
      ]);
    },
  ),
];

/** The columns of the sessions, as far as conflicts depend on them. */
interface SessionColumns {
  readonly sessionIds: readonly (string | null)[];
  readonly trainers: readonly (string | null)[];
  readonly rooms: readonly (string | null)[];
  readonly equipment: readonly (string | null)[] | null;
  readonly locations: readonly (string | null)[] | null;
  readonly sessionStatuses: readonly (OccupyingSession["status"] | null)[] | null;
}

function sessionRows(columns: SessionColumns): readonly OccupyingSession[] {
  return columns.sessionIds.flatMap((id, row): OccupyingSession[] => {
    if (id === null) return [];
    const [trainer, room] = [columns.trainers[row] ?? null, columns.rooms[row] ?? null];
    const [equipment, status] = [columns.equipment?.[row] ?? null, columns.sessionStatuses?.[row] ?? null];
    return [{ id, trainer, room, equipment, location: columns.locations?.[row] ?? null, status }];
  });
}
