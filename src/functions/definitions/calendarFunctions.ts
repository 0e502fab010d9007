import { monthCalendar } from "../../domain/calculations/monthCalendar";
import { occupancy } from "../../domain/calculations/occupancy";
import { publicHolidays } from "../../domain/calculations/publicHolidays";
import { timeOverlap } from "../../domain/calculations/timeOverlap";
import { certificateStatus, validThrough } from "../../domain/calculations/certificateValidity";
import { yearCalendar } from "../../domain/calculations/yearCalendar";
import type { IsoDate } from "../../domain/plan/units";
import { certificateStatusWords, countryWords } from "../../i18n/functions/laterChoiceWords";
import { holidayWords } from "../../i18n/functions/holidayWords";
import { numberOrProblem } from "../answerNumber";
import { choiceFromCell } from "../cells/choiceFromCell";
import { cellFromDate, dateFromCell } from "../cells/dateFromCell";
import { monthCountFromCell } from "../cells/monthCountFromCell";
import { monthNumberFromCell } from "../cells/monthNumberFromCell";
import { momentFromCell } from "../cells/momentFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { textFromCell } from "../cells/textFromCell";
import { wholeNumberFromCell } from "../cells/wholeNumberFromCell";
import { wordIn, wordLanguageFromCell } from "../cells/wordLanguage";
import { yearFromCell } from "../cells/yearFromCell";
import type { Answer } from "../customFunction";
import { needed, open, optional, rowFunction } from "../rowFunction";
import { column, optionalSingle, single, tableFunction } from "../tableFunction";

const readCountry = choiceFromCell(countryWords);

/** Custom functions about days, times and validity (F-K1, F-K3, F-K5, F-K7) and the calendar grids. */
export const calendarFunctions = [
  rowFunction(
    "OVERLAPT",
    {
      start1: needed(momentFromCell),
      end1: needed(momentFromCell),
      start2: needed(momentFromCell),
      end2: needed(momentFromCell),
      buffer: optional(positiveNumberFromCell),
    },
    ({ start1, end1, start2, end2, buffer }) => timeOverlap(start1, end1, start2, end2, buffer ?? 0),
  ),
  tableFunction(
    "FEESTDAGEN",
    {
      year: single(yearFromCell),
      country: single(readCountry),
      language: optionalSingle(wordLanguageFromCell),
    },
    ({ year, country, language }): Answer =>
      publicHolidays(year, country).map(({ date, name, free }) => [
        cellFromDate(date),
        wordIn(holidayWords[name], language ?? "nl"),
        free,
      ]),
  ),
  rowFunction("ISFEESTDAG", { date: needed(dateFromCell), country: needed(readCountry) }, ({ date, country }) =>
    publicHolidays(Number(date.slice(0, 4)), country).some((holiday) => holiday.date === date),
  ),
  rowFunction(
    "GELDIGTOT",
    { obtainedOn: needed(dateFromCell), validityMonths: open(monthCountFromCell) },
    ({ obtainedOn, validityMonths }) => {
      const last = validThrough(obtainedOn, validityMonths);
      return last === null ? "" : cellFromDate(last);
    },
  ),
  rowFunction(
    "ATTESTSTATUS",
    {
      validUntil: open(dateFromCell),
      referenceDate: needed(dateFromCell),
      expiringDays: optional(wholeNumberFromCell),
      language: optional(wordLanguageFromCell),
    },
    ({ validUntil, referenceDate, expiringDays, language }) =>
      wordIn(
        certificateStatusWords[certificateStatus(validUntil, referenceDate, expiringDays ?? 90)],
        language ?? "nl",
      ),
  ),
  rowFunction(
    "BEZETTING",
    { enrolled: open(positiveNumberFromCell), capacity: needed(positiveNumberFromCell) },
    ({ enrolled, capacity }) => numberOrProblem(occupancy(enrolled ?? 0, capacity), "noCapacity"),
  ),
  tableFunction(
    "JAARKALENDER",
    {
      year: single(yearFromCell),
      dates: column(dateFromCell, "rows"),
      texts: column(textFromCell, "rows"),
      firstMonth: optionalSingle(monthNumberFromCell),
    },
    ({ year, dates, texts, firstMonth }): Answer =>
      yearCalendar(datedTexts(dates, texts), year, firstMonth ?? 1).map((month) =>
        month.map((day) => (day === null ? "" : joined(day.entries.map(({ text }) => text)))),
      ),
  ),
  tableFunction(
    "MAANDKALENDER",
    {
      year: single(yearFromCell),
      month: single(monthNumberFromCell),
      dates: column(dateFromCell, "rows"),
      texts: column(textFromCell, "rows"),
    },
    ({ year, month, dates, texts }): Answer => {
      const entries = datedTexts(dates, texts);
      return monthCalendar(year, month).map((week) =>
        week.map((date) => {
          if (date === null) return "";
          const onDay = entries.filter((entry) => entry.date === date).map(({ text }) => text);
          return [String(Number(date.slice(8))), joined(onDay)].filter((part) => part !== "").join(" ");
        }),
      );
    },
  ),
];

interface DatedText {
  readonly date: IsoDate;
  readonly text: string;
}

function datedTexts(dates: readonly (IsoDate | null)[], texts: readonly (string | null)[]): readonly DatedText[] {
  return dates.flatMap((date, row) => (date === null ? [] : [{ date, text: texts[row] ?? "" }]));
}

/** Every text once, in alphabetical order, so that the order of rows does not matter. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts)]
    .filter((text) => text !== "")
    .sort()
    .join("; ");
}
