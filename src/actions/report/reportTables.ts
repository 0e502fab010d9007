import type { Field, Fields } from "../../domain/plan/field";
import { planRecords, type PlanRow } from "../../domain/plan/planRecords";
import type { TableKey } from "../../domain/warnings/ruleContext";
import { textsIn } from "../../i18n/language";
import { reportTexts } from "../../i18n/pane/reportTexts";
import type { ReportPart, ReportTable } from "./report";
import type { ReportSource } from "./reportSource";
import { valueText } from "./valueText";

/** A column of a table in a report. */
export interface ReportColumn<Row> {
  readonly title: string;
  readonly isNumber: boolean;
  readonly text: (row: Row) => string;
}

/** Columns that show fields of a record under the headers of the sheet. */
export function fieldColumns<K extends TableKey>(
  source: ReportSource,
  table: K,
  fields: readonly (keyof PlanRow<K> & string)[],
): readonly ReportColumn<PlanRow<K>>[] {
  return fields.map((field) => fieldColumn(source, table, field, source.words.header(table, field)));
}

/** A column that shows a field under a title of its own, as a name under what it names instead of under the word ID. */
export function fieldColumn<K extends TableKey>(
  source: ReportSource,
  table: K,
  field: keyof PlanRow<K> & string,
  title: string,
): ReportColumn<PlanRow<K>> {
  const kind = (planRecords[table] as Fields)[field] ?? ({ kind: "text" } satisfies Field);
  return { title, isNumber: isNumeric(kind), text: (row) => valueText(row[field], wordedBy(kind, row), source) };
}

/** A table with a row for each of the things given; `total` comes below them. */
export function tableOf<Row>(
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  total: readonly string[] | null = null,
): ReportTable {
  const lines = rows.map((row) => columns.map(({ text }) => text(row)));
  return {
    kind: "table",
    header: columns.map(({ title, isNumber }) => ({ title, isNumber })),
    rows: total === null ? lines : [...lines, total],
    hasTotal: total !== null,
  };
}

/** A table of records, or the word that there are none, with the sheet where they belong. */
export function tableOrMissing<K extends TableKey>(
  source: ReportSource,
  table: K,
  rows: readonly PlanRow<K>[],
  columns: readonly ReportColumn<PlanRow<K>>[],
): ReportPart {
  return rows.length === 0 ? missing(source, table, source.words.tableTitle(table)) : tableOf(columns, rows);
}

/** Says what is not in the plan yet, and on which sheet it belongs. */
export function missing(
  { language, sheetNames }: Pick<ReportSource, "language" | "sheetNames">,
  table: TableKey | "organisation",
  what: string,
): ReportPart {
  return { kind: "missing", text: textsIn(reportTexts, language).missing(what, sheetNames[table]) };
}

/** A text that comes from a list which another field of the row names is a choice of that list. */
function wordedBy(field: Field, row: object): Field {
  if (field.kind !== "text" || field.wordsBy === undefined) return field;
  const { field: chosenBy, lists } = field.wordsBy;
  const list = lists[String((row as Readonly<Record<string, unknown>>)[chosenBy])];
  return list === undefined ? field : { kind: "choice", list };
}

function isNumeric({ kind }: Field): boolean {
  return kind === "number" || kind === "percent" || kind === "euro" || kind === "hours";
}
