import type { Field } from "../domain/plan/field";
import type { RecordKey } from "../domain/plan/planRecords";
import type { TableDeclaration } from "./defineTable";
import { columnWidth, headerWidth } from "./layout";
import type { CellInput } from "./ops";
import { ownHeader, type ShapeColumn, type TableShape } from "./tableShape";
import type { WorkbookTexts } from "./workbookTexts";

/** The keys of a table's columns in order: ID, fields with the calculated columns behind them, remark. */
export function columnKeys(table: TableDeclaration): readonly string[] {
  const keys = ["id", ...Object.keys(table.fields)];
  for (const [key, { after }] of Object.entries(table.calculated)) {
    const place = after === undefined ? -1 : keys.indexOf(after);
    keys.splice(place < 0 ? keys.length : place + 1, 0, key);
  }
  return [...keys, "note"];
}

/** The shape of a plan table in the workbook's language. `rows` hold one cell a column, in the order of `columnKeys`. */
export function planTableShape(
  table: TableDeclaration,
  texts: WorkbookTexts,
  rows: readonly (readonly CellInput[])[],
): TableShape {
  return {
    key: table.key,
    name: table.name,
    title: texts.tableTitle(table.key),
    columns: columnKeys(table).map((key) => shapeColumn(table, key, texts)),
    highlights: table.highlights,
    rows,
    rowFields: [],
    label: (key) => texts.tableLabel(table.key, key),
  };
}

function shapeColumn(table: TableDeclaration, key: string, texts: WorkbookTexts): ShapeColumn {
  const field: Field | null = table.fields[key] ?? (key === "note" ? { kind: "text" } : null);
  const calculated = table.calculated[key];
  const kind = key === "id" ? "id" : (calculated?.kind ?? field?.kind ?? "text");
  const headers = texts.allHeaders(table.key, key);
  const width = table.widths[key] ?? calculated?.width ?? (key === "note" ? 30 : columnWidth(kind, field));
  return {
    key,
    headers,
    kind,
    width: Math.max(width, headerWidth(headers[0] ?? "")),
    field: calculated === undefined ? field : null,
    formula: calculated?.formula ?? null,
    help: key === "id" || key === "note" ? "" : texts.help(table.key, key),
    hasTotal: table.totals.includes(key),
  };
}

/** The settings of the organisation: one row a field, with its name, value and explanation. `values` come by field. */
export function settingsShape(
  table: TableDeclaration<"organisation" & RecordKey>,
  texts: WorkbookTexts,
  values: ReadonlyMap<string, CellInput>,
): TableShape {
  const fields = Object.entries(table.fields);
  return {
    key: table.key,
    name: table.name,
    title: texts.tableTitle(table.key),
    columns: [
      settingColumn("id", texts.allCommon("id"), 10),
      settingColumn("settingName", texts.allCommon("settingName"), 38),
      settingColumn("settingValue", texts.allCommon("settingValue"), 26),
      settingColumn("settingHelp", texts.allCommon("settingHelp"), 60),
      settingColumn("note", texts.allCommon("note"), 30),
    ],
    highlights: [],
    rows: fields.map(([key]) => [
      key,
      texts.header(table.key, key),
      values.get(key) ?? "",
      texts.help(table.key, key),
      "",
    ]),
    rowFields: fields.map(([, field]) => field),
    label: () => "",
  };
}

/** Headers as a new table gets them. */
export function headersOf(shape: TableShape): readonly string[] {
  return shape.columns.map(ownHeader);
}

function settingColumn(key: string, headers: readonly string[], width: number): ShapeColumn {
  const kind = key === "id" ? "id" : "text";
  return { key, headers, kind, width, field: null, formula: null, help: "", hasTotal: false };
}
