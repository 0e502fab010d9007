import { HostError, invalidArgument, invalidOperation } from "../wire/hostError";
import { maximumColumns, maximumRows } from "./cellAddress";
import { putEntry } from "./cellChange";
import { raiseChanged } from "./changeEvents";
import { carryOutShift } from "./lineShifting";
import { checkUnprotected } from "./protectionCheck";
import { writeCells } from "./rangeWriting";
import { cellsIn } from "./sheetCells";
import { shiftedArea } from "./shift";
import { refuseTearing } from "./shiftChecks";
import { bodyArea } from "./tableAreas";
import { isBlankRow, settleRows } from "./tableGrowth";
import { defaultHeader, uniqueName } from "./tableHeaders";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableColumnState, TableState } from "./workbookState";

/**
 * Inserts rows in a table; what stands below moves down. The one blank row of a new table is used first.
 * @returns the place of the first new row among the data rows
 */
export function addTableRows(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  index: number | null,
  values: readonly (readonly unknown[])[] | null,
): number {
  checkUnprotected(sheet);
  refuseWhenFiltered(table);
  const body = bodyArea(table);
  const count = values?.length ?? 1;
  if (values?.some((row) => row.length !== body.columns) === true || count === 0) throw invalidArgument();
  const at = index ?? body.rows;
  if (at < 0 || at > body.rows) throw invalidArgument();
  const isNewTable = body.rows === 1 && isBlankRow(sheet, body, body.row) && index === null && values !== null;
  const place = isNewTable ? 0 : at;
  const added = isNewTable ? count - 1 : count;
  if (added > 0) insertTableRows(model, sheet, table, body.row + (isNewTable ? 1 : at), added);
  const area = { ...body, row: body.row + place, rows: count };
  if (values !== null) writeCells(model, sheet, area, values);
  else raiseChanged(model, sheet, area, "RowInserted");
  return place;
}

function insertTableRows(model: WorkbookModel, sheet: SheetState, table: TableState, row: number, count: number): void {
  const { area } = table;
  const body = bodyArea(table);
  const isAtEnd = row === body.row + body.rows;
  refuseTearing(sheet, table, { ...area, row: area.row + area.rows, rows: maximumRows - area.row - area.rows }, "row");
  const shift = {
    axis: "row",
    at: row,
    count,
    crossStart: area.column,
    crossEnd: area.column + area.columns - 1,
  } as const;
  carryOutShift(model, sheet, shift);
  if (isAtEnd && !table.showTotals) model.journal.assign(table, { area: { ...area, rows: area.rows + count } });
  settleRows(model, sheet, table, shiftedArea(body, shift) ?? body, { ...body, row, rows: count });
}

/** Deletes data rows; what stands below moves up. The last data row is emptied, because a table keeps one. */
export function deleteTableRow(model: WorkbookModel, sheet: SheetState, table: TableState, index: number): void {
  checkUnprotected(sheet);
  refuseWhenFiltered(table);
  const body = bodyArea(table);
  if (index < 0 || index >= body.rows) throw invalidArgument();
  const area = { ...body, row: body.row + index, rows: 1 };
  if (body.rows === 1)
    for (const { row, column } of [...cellsIn(sheet, area)]) putEntry(model, sheet, row, column, { value: null });
  else {
    refuseTearing(sheet, table, { ...area, rows: maximumRows - area.row }, "row");
    const band = { crossStart: area.column, crossEnd: area.column + area.columns - 1 };
    carryOutShift(model, sheet, { axis: "row", at: area.row, count: -1, ...band });
  }
  raiseChanged(model, sheet, area, "RowDeleted");
}

/** Inserts a column in a table; what stands right of the table moves right. */
export function addTableColumn(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  index: number | null,
  name: string | null,
): TableColumnState {
  checkUnprotected(sheet);
  const { area } = table;
  const at = index ?? area.columns;
  if (at < 0 || at > area.columns) throw invalidArgument();
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  if (name !== null && taken.has(name.toLowerCase())) throw invalidArgument();
  const column: TableColumnState = {
    id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1,
    name: name ?? uniqueName(taken, defaultHeader(model, at)),
  };
  const band = { crossStart: area.row, crossEnd: area.row + area.rows - 1 };
  const beside = { ...area, column: area.column + area.columns, columns: maximumColumns - area.column - area.columns };
  refuseTearing(sheet, table, beside, "column");
  carryOutShift(model, sheet, { axis: "column", at: area.column + at, count: 1, ...band });
  const columns = [...table.columns.slice(0, at), column, ...table.columns.slice(at)];
  model.journal.assign(table, { area: { ...area, columns: area.columns + 1 }, columns });
  if (table.showHeaders) putEntry(model, sheet, area.row, area.column + at, { value: column.name });
  raiseChanged(model, sheet, { ...area, column: area.column + at, columns: 1 }, "ColumnInserted");
  return column;
}

/** Deletes a column of a table; what stands right of it moves left. */
export function deleteTableColumn(model: WorkbookModel, sheet: SheetState, table: TableState, index: number): void {
  checkUnprotected(sheet);
  const { area } = table;
  if (area.columns === 1) throw invalidOperation("A table keeps at least one column.");
  const place = { ...area, column: area.column + index, columns: 1 };
  refuseTearing(sheet, table, { ...place, columns: maximumColumns - place.column }, "column");
  const band = { crossStart: area.row, crossEnd: area.row + area.rows - 1 };
  carryOutShift(model, sheet, { axis: "column", at: place.column, count: -1, ...band });
  raiseChanged(model, sheet, place, "ColumnDeleted");
}

/** Rows of a filtered table cannot come or go (docs:testing/application-specific-api-error-handling FilteredRangeConflict; #994). */
function refuseWhenFiltered(table: TableState): void {
  if (table.columns.some(({ filter }) => filter !== undefined))
    throw new HostError(
      "FilteredRangeConflict",
      "The attempted operation causes a conflict with a filtered range.",
      409,
    );
}
