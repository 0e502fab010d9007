import { parseStructRef, tokenize } from "@borgar/fx";
import type { CellPlace, TableGeometry } from "../workbook/calculationSeam";
import type { ErrorCode } from "../workbook/cellValue";
import type { Area } from "../workbook/snapshot";
import { absoluteAreaText, sheetPrefix } from "./a1Text";

/** The tables of a workbook, and how its sheets are called now. */
export interface TableLookup {
  /** Finds a table by name, upper and lower case alike. */
  table(name: string): TableGeometry | null;
  tableAt(sheetId: string, row: number, column: number): TableGeometry | null;
  sheetName(sheetId: string): string | null;
}

interface StructuredParts {
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

interface Rows {
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly text: string;
  /** Of a structured reference; for a plain name what it means if a table is called so. */
  readonly parts: StructuredParts | null;
  readonly isName: boolean;
}

/** Every row of a table has the same formula: taking it to pieces once is enough. */
const PIECES = new Map<string, readonly Piece[]>();
const MOST_PIECES = 10_000;

/**
 * Rewrites the structured references of an Excel formula (`[@Uren]`, `Begroting[[#Totals],[Totaal]]`, `Begroting`) as absolute A1 references; all
 * else, text literals included, stays. `[@…]` in a row outside the table's data gives `#VALUE!`; an unknown table or column, or a header or totals row
 * that is not shown, gives `#REF!`.
 * Source: https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function translateStructuredReferences(formula: string, place: CellPlace, tables: TableLookup): string {
  return piecesOf(formula)
    .map(({ text, parts, isName }) =>
      parts === null || (isName && tables.table(text) === null) ? text : referenceText(parts, place, tables),
    )
    .join("");
}

/** Whether a formula has to be translated again when tables change; errs on the side of yes (a name may be a table tomorrow). */
export function mayReferToTables(formula: string): boolean {
  return piecesOf(formula).some(({ parts }) => parts !== null);
}

function piecesOf(formula: string): readonly Piece[] {
  const known = PIECES.get(formula);
  if (known !== undefined) return known;
  if (PIECES.size >= MOST_PIECES) PIECES.clear();
  const pieces = tokenize(formula).map(({ type, value }): Piece => ({
    text: value,
    parts: structuredParts(type, value),
    isName: type === "range_named",
  }));
  PIECES.set(formula, pieces);
  return pieces;
}

function structuredParts(type: string, value: string): StructuredParts | null {
  if (type === "range_named") return { table: value, columns: [], sections: [] };
  if (type !== "structured") return null;
  const reference = parseStructRef(value);
  return { table: reference?.table ?? value, columns: reference?.columns ?? [], sections: reference?.sections ?? [] };
}

function referenceText(parts: StructuredParts, place: CellPlace, tables: TableLookup): string {
  const table = parts.table === "" ? tables.tableAt(place.sheetId, place.row, place.column) : tables.table(parts.table);
  if (table === null) return error("#REF!");
  const columns = columnSpan(table, parts.columns);
  const rows = rowSpan(table, parts.sections, place);
  if (columns === null) return error("#REF!");
  if (typeof rows === "string") return error(rows);
  const area: Area = {
    row: rows.from,
    rows: rows.to - rows.from + 1,
    column: columns.from,
    columns: columns.to - columns.from + 1,
  };
  if (table.sheetId === place.sheetId) return absoluteAreaText(area);
  const sheetName = tables.sheetName(table.sheetId);
  return sheetName === null ? error("#REF!") : sheetPrefix(sheetName) + absoluteAreaText(area);
}

function error(code: ErrorCode): string {
  return code;
}

function columnSpan(table: TableGeometry, names: readonly string[]): Rows | null {
  if (names.length === 0) return { from: table.area.column, to: table.area.column + table.area.columns - 1 };
  const indexes = names.map((name) => table.columns.findIndex((column) => sameName(column, name)));
  if (indexes.includes(-1)) return null;
  return { from: table.area.column + Math.min(...indexes), to: table.area.column + Math.max(...indexes) };
}

function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function rowSpan(table: TableGeometry, sections: readonly string[], place: CellPlace): Rows | ErrorCode {
  const header = table.hasHeaders ? table.area.row : null;
  const last = table.area.row + table.area.rows - 1;
  const totals = table.hasTotals ? last : null;
  const data: Rows = { from: table.area.row + (table.hasHeaders ? 1 : 0), to: last - (table.hasTotals ? 1 : 0) };
  if (sections.includes("this row")) return thisRow(data, place.row);
  if (sections.includes("all")) return { from: table.area.row, to: last };
  if (sections.length === 0) return data;
  const rows: number[] = [];
  if (sections.includes("data")) rows.push(data.from, data.to);
  if (sections.includes("headers") && header !== null) rows.push(header);
  if (sections.includes("totals") && totals !== null) rows.push(totals);
  return rows.length === 0 ? "#REF!" : { from: Math.min(...rows), to: Math.max(...rows) };
}

function thisRow(data: Rows, row: number): Rows | ErrorCode {
  return row >= data.from && row <= data.to ? { from: row, to: row } : "#VALUE!";
}
