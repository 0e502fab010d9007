import { HostError, invalidArgument } from "../wire/hostError";
import { containsCell, intersectionOf, isSameArea } from "./areas";
import { entryFromApi, type CellEntry } from "./cellEntry";
import { putEntry } from "./cellChange";
import { raiseChanged } from "./changeEvents";
import { hiddenRowsOf } from "./hiddenRows";
import { checkCellsUnlocked } from "./protectionCheck";
import { styleAt, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import { absorbWrittenCells, growthCandidates } from "./tableGrowth";
import { headerArea, totalsArea } from "./tableAreas";
import { headerEntry } from "./tableHeaders";
import { rememberTotals } from "./tableTotals";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** Excel on the web takes at most 33,554,000 cells in one operation (docs:testing/application-specific-api-error-handling). */
const maximumCellsOfOperation = 33_554_000;

/** Turns a value for a range into rows: a single value goes to every cell, an array must have the range's shape. */
export function matrixFor(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) {
    if (area.rows * area.columns > maximumCellsOfOperation)
      throw new HostError(
        "OperationCellsExceedLimit",
        "The attempted operation affects more than the limit of 33554000 cells.",
        400,
      );
    return () => given;
  }
  const rows: readonly unknown[] = given;
  const isRightShape =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!isRightShape)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** Writes `range.values` or `range.formulas`. Nothing is written unless every element can be. */
export function writeCells(model: WorkbookModel, sheet: SheetState, area: Area, given: unknown): void {
  const valueOf = matrixFor(area, given);
  checkCellsUnlocked(sheet, area);
  refuseFilteredRows(sheet, area);
  const locale = model.options().contentLanguage;
  const entries: { row: number; column: number; entry: CellEntry }[] = [];
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++) {
      const value = valueOf(row, column);
      if (value === null || value === undefined) continue;
      const place = { row: area.row + row, column: area.column + column };
      const format = styleAt(sheet, place.row, place.column).numberFormat ?? "General";
      entries.push({ ...place, entry: entryFromApi(value, format, locale) });
    }
  writeEntries(model, sheet, area, entries);
}

/**
 * Several rows at once, some of which a filter hides: Excel puts the values in other cells than those meant (office-js #224, a product bug; xlwings #747 saw
 * the first value in every row that shows), so that nobody can rely on anything. Rows one by one, and rows hidden by hand, are written.
 */
function refuseFilteredRows(sheet: SheetState, area: Area): void {
  if (area.rows === 1 || sheet.hiddenRows.size === 0) return;
  for (const row of hiddenRowsOf(sheet).filteredOut)
    if (row >= area.row && row < area.row + area.rows && isInTable(sheet, row, area))
      throw new HostError("FilteredRangeConflict", "Rows that a filter hides are written several at once.", 409);
}

function isInTable(sheet: SheetState, row: number, area: Area): boolean {
  return sheet.tables.some((table) => intersectionOf(table.area, { ...area, row, rows: 1 }) !== null);
}

/** Puts entries in cells, lets tables take them in, and tells who listens. */
export function writeEntries(
  model: WorkbookModel,
  sheet: SheetState,
  area: Area,
  entries: readonly { readonly row: number; readonly column: number; readonly entry: CellEntry }[],
): void {
  const isSingleCell = area.rows === 1 && area.columns === 1;
  const details = isSingleCell ? { before: valueAt(sheet, area.row, area.column) } : null;
  const candidates = growthCandidates(sheet, area);
  const put = isPlain(sheet, area) ? putEntry : putEntryInPlace;
  for (const { row, column, entry } of entries) put(model, sheet, row, column, entry);
  absorbWrittenCells(model, sheet, area, candidates);
  raiseChanged(model, sheet, area, "RangeEdited", details);
}

/** True when an area has no merged cells, headers or totals: then an entry means nothing but what it puts in its cell. */
function isPlain(sheet: SheetState, area: Area): boolean {
  const lines = sheet.tables.flatMap((table) => [headerArea(table), totalsArea(table)]);
  return [...sheet.merges, ...lines].every((special) => special === null || intersectionOf(special, area) === null);
}

function putEntryInPlace(model: WorkbookModel, sheet: SheetState, row: number, column: number, entry: CellEntry): void {
  if (isHiddenByMerge(sheet, row, column)) return;
  putEntry(model, sheet, row, column, headerEntry(model, sheet, row, column, entry));
  rememberTotals(model, sheet, row, column, entry);
}

/** Cells of a merged area other than its first take no content. */
function isHiddenByMerge(sheet: SheetState, row: number, column: number): boolean {
  const merge = sheet.merges.find((area) => containsCell(area, row, column));
  return merge !== undefined && !isSameArea({ ...merge, rows: 1, columns: 1 }, { row, column, rows: 1, columns: 1 });
}
