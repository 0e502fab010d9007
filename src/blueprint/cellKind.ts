import type { Field } from "../domain/plan/field";

/** What the cells of a column hold, as far as writing, showing and reading them goes. */
export type CellKind = "id" | Field["kind"];

/** Excel's number format per kind, in its English notation; dates are shown year first so that nobody mistakes day and month. */
export const numberFormats: Readonly<Record<CellKind, string>> = {
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
