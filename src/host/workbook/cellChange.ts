import type { CellEntry } from "./cellEntry";
import { maximumColumns } from "./cellAddress";
import { cellAt, placesIn, styleAt } from "./sheetCells";
import type { CellStyle } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { Cell, SheetState } from "./workbookState";

/** Puts an entry in a cell: keeps its style, takes over the number format the entry brings unless the cell has one of its own. */
export function putEntry(model: WorkbookModel, sheet: SheetState, row: number, column: number, entry: CellEntry): void {
  const before = cellAt(sheet, row, column);
  if (before?.spilledFrom !== undefined && entry.value === null && entry.formula === undefined) return;
  takeBackSpill(model, sheet, row, column, before);
  const style = styleFor(sheet, row, column, before, entry);
  if (entry.value === null && entry.formula === undefined) {
    model.journal.setCell(sheet, row, column, style === undefined ? undefined : { value: null, style });
    return;
  }
  const formula = entry.formula === undefined ? {} : { formula: entry.formula };
  const value = entry.formula === undefined ? entry.value : (before?.value ?? 0);
  model.journal.setCell(sheet, row, column, { value, ...formula, ...(style === undefined ? {} : { style }) });
}

function styleFor(
  sheet: SheetState,
  row: number,
  column: number,
  before: Cell | undefined,
  entry: CellEntry,
): CellStyle | undefined {
  const current = styleAt(sheet, row, column);
  const hasFormat = (current.numberFormat ?? "General") !== "General";
  if (entry.numberFormat === undefined || hasFormat) return before?.style;
  return { ...current, numberFormat: entry.numberFormat };
}

/** A dynamic array shrinks to its anchor when the anchor, or a cell it spilled into, gets other content; the calculator spills it again if it can. */
export function takeBackSpill(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell | undefined,
): void {
  const anchorPlace = cell?.spilledFrom ?? (cell?.spill === undefined ? undefined : { row, column });
  const anchor = anchorPlace === undefined ? undefined : cellAt(sheet, anchorPlace.row, anchorPlace.column);
  if (anchorPlace === undefined || anchor?.spill === undefined) return;
  for (const place of placesIn({ ...anchorPlace, ...anchor.spill })) {
    const spilled = sheet.cells.get(place.row * maximumColumns + place.column);
    if (spilled?.spilledFrom === undefined) continue;
    const rest = spilled.style === undefined ? undefined : { value: null, style: spilled.style };
    model.journal.setCell(sheet, place.row, place.column, rest);
  }
  const { spill: _spill, ...single } = anchor;
  model.journal.setCell(sheet, anchorPlace.row, anchorPlace.column, { ...single, value: { error: "#SPILL!" } });
}

/** Replaces the style of a cell. */
export function putStyle(model: WorkbookModel, sheet: SheetState, row: number, column: number, style: CellStyle): void {
  const before = cellAt(sheet, row, column);
  model.journal.setCell(sheet, row, column, { ...(before ?? { value: null }), style });
}
