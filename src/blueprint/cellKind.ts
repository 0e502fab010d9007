import type { Field } from "../domain/plan/field";

/** What the cells of a column hold, as far as writing, showing and reading them goes. */
export type CellKind = "id" | Field["kind"];

/** Excel's number format per kind, in its English notation, where it is the same in every language. */
const numberFormats: Readonly<Record<CellKind, string>> = {
  id: "General",
  text: "General",
  number: "General",
  percent: "0.0%",
  euro: "#,##0.00;[Red]-#,##0.00",
  hours: "0.00",
  date: "yyyy-mm-dd",
  time: "hh:mm",
  yearMonth: "yyyy-mm",
  yesNo: "General",
  choice: "General",
  choices: "General",
  reference: "General",
  references: "General",
};

/** Dates and months as the readers of each language write them; in English the month is a word, for nobody can mistake it. */
const dayFormats: Readonly<Record<string, readonly [date: string, yearMonth: string]>> = {
  "nl-NL": ["dd-mm-yyyy", "mm-yyyy"],
  "nl-BE": ["dd/mm/yyyy", "mm/yyyy"],
  fr: ["dd/mm/yyyy", "mm/yyyy"],
  en: ["dd mmm yyyy", "mmm yyyy"],
};

/** The number format of a kind in a workbook of this language. */
export function numberFormat(kind: CellKind, language: string): string {
  const [date, yearMonth] = dayFormats[language] ?? [numberFormats.date, numberFormats.yearMonth];
  if (kind === "date") return date;
  return kind === "yearMonth" ? yearMonth : numberFormats[kind];
}
