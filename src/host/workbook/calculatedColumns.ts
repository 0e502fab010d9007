import { intersectionOf } from "./areas";
import { putEntry } from "./cellChange";
import { formulaFilledDown, isSameFormula } from "./formulaRewriting";
import { cellAt, hasContent } from "./sheetCells";
import type { Area } from "./snapshot";
import { bodyArea, columnOf } from "./tableAreas";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableColumnState, TableState } from "./workbookState";

/**
 * Makes a column a calculated one when the same formula was written in all its cells, or in one cell of a column that holds nothing else: then
 * Excel fills the column (support.microsoft.com "Use calculated columns in an Excel table").
 */
export function recogniseCalculatedColumns(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  written: Area,
): void {
  const body = bodyArea(table);
  for (const index of table.columns.keys()) {
    const column = columnOf(body, index);
    const part = intersectionOf(column, written);
    if (part !== null) recogniseColumn(model, sheet, table, index, column, part);
  }
}

function recogniseColumn(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  index: number,
  column: Area,
  written: Area,
): void {
  const first = cellAt(sheet, written.row, written.column)?.formula;
  if (first === undefined) return;
  const asInFirstRow = formulaFilledDown(first, column.column, written.row, column.row);
  const agrees = (row: number): boolean => {
    const cell = cellAt(sheet, row, column.column);
    const isWritten = row >= written.row && row < written.row + written.rows;
    const expected = formulaFilledDown(asInFirstRow, column.column, column.row, row);
    return isSameFormula(cell?.formula, expected) || (!isWritten && !hasContent(cell));
  };
  const parts = model.filledColumns.unknownParts(sheet, column, asInFirstRow);
  for (const part of parts) for (let row = part.row; row < part.row + part.rows; row++) if (!agrees(row)) return;
  setCalculatedFormula(model, table, index, asInFirstRow);
  for (const part of parts) fillCalculatedColumn(model, sheet, table, index, part);
  model.filledColumns.remember(sheet, column, asInFirstRow);
}

function setCalculatedFormula(model: WorkbookModel, table: TableState, index: number, formula: string): void {
  if (table.columns[index]?.calculatedFormula === formula) return;
  const columns = table.columns.map((column, place): TableColumnState =>
    place === index ? { ...column, calculatedFormula: formula } : column,
  );
  model.journal.assign(table, { columns });
}

/** Puts the formula of a calculated column in those cells of `area` that hold nothing. */
export function fillCalculatedColumn(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  index: number,
  area: Area,
): void {
  const formula = table.columns[index]?.calculatedFormula;
  if (formula === undefined) return;
  const firstRow = bodyArea(table).row;
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (hasContent(cellAt(sheet, row, area.column))) continue;
    putEntry(model, sheet, row, area.column, {
      value: 0,
      formula: formulaFilledDown(formula, area.column, firstRow, row),
    });
  }
}
