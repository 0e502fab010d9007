import { HostError, invalidArgument } from "../wire/hostError";
import { intersectionOf, isOnSheet } from "./areas";
import { maximumColumns, maximumRows } from "./cellAddress";
import { checkAllowed, checkUnprotected } from "./protectionCheck";
import { isEmptyArea } from "./sheetCells";
import type { Area } from "./snapshot";
import type { SheetState, TableState } from "./workbookState";

/** A shift that would tear something apart. */
export function conflict(): HostError {
  return new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.", 409);
}

/**
 * A shift may not tear a table apart (docs:testing/application-specific-api-error-handling InsertDeleteConflict), nor happen in rows a filter
 * hides (FilteredRangeConflict), nor where protection forbids it.
 */
export function checkShiftAllowed(
  sheet: SheetState,
  area: Area,
  axis: "row" | "column",
  verb: "Insert" | "Delete",
): void {
  const isWholeLine = axis === "row" ? area.columns === maximumColumns : area.rows === maximumRows;
  if (isWholeLine) checkAllowed(sheet, `allow${verb}${axis === "row" ? "Rows" : "Columns"}`);
  else checkUnprotected(sheet);
  const end = { row: maximumRows - area.row, column: maximumColumns - area.column };
  const moved = axis === "row" ? { ...area, rows: end.row } : { ...area, columns: end.column };
  for (const table of sheet.tables) {
    const touched = intersectionOf(table.area, moved);
    if (touched === null) continue;
    if (isFilteredTable(table.columns) && intersectionOf(table.area, area) !== null)
      throw new HostError(
        "FilteredRangeConflict",
        "The attempted operation causes a conflict with a filtered range.",
        409,
      );
    const coversTable = axis === "row" ? touched.columns === table.area.columns : touched.rows === table.area.rows;
    if (!coversTable) throw conflict();
  }
}

function isFilteredTable(columns: readonly { readonly filter?: unknown }[]): boolean {
  return columns.some(({ filter }) => filter !== undefined);
}

/** Inserting may not push content off the sheet (docs:testing/application-specific-api-error-handling NonBlankCellOffSheet). */
export function checkNothingFallsOff(sheet: SheetState, area: Area, axis: "row" | "column"): void {
  const last =
    axis === "row"
      ? { ...area, row: maximumRows - area.rows, rows: area.rows }
      : { ...area, column: maximumColumns - area.columns, columns: area.columns };
  if (!isOnSheet(last)) throw invalidArgument();
  if (!isEmptyArea(sheet, last))
    throw new HostError("NonBlankCellOffSheet", "Inserting would push non-blank cells off the worksheet.", 409);
}

/** Moving cells may not tear another table apart. */
export function refuseTearing(sheet: SheetState, mine: TableState | null, moved: Area, axis: "row" | "column"): void {
  for (const { area } of sheet.tables.filter((table) => table !== mine)) {
    const touched = intersectionOf(area, moved);
    const isWhole = axis === "row" ? touched?.columns === area.columns : touched?.rows === area.rows;
    if (touched !== null && !isWhole)
      throw new HostError(
        "InsertDeleteConflict",
        "The insert or delete operation attempted resulted in a conflict.",
        409,
      );
  }
}
