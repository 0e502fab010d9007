import { intersectionOf, containsCell } from "./areas";
import { maximumRows } from "./cellAddress";
import { putEntry } from "./cellChange";
import { carryOutShift } from "./lineShifting";
import { isEmptyArea, valueAt } from "./sheetCells";
import { refuseTearing } from "./shiftChecks";
import type { CellEntry } from "./cellEntry";
import { bodyArea, columnOf, headerArea, totalsArea } from "./tableAreas";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableColumnState, TableState } from "./workbookState";
import { wireValue } from "./cellText";

/**
 * Shows the totals row below the data. The first time Excel puts a label in the first column and adds the last one up: a sum of numbers, else a
 * count (support.microsoft.com "Total the data in an Excel table").
 */
export function showTotals(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  const row = table.area.row + table.area.rows;
  const below = { ...table.area, row, rows: 1 };
  const band = { crossStart: below.column, crossEnd: below.column + below.columns - 1 };
  if (!isEmptyArea(sheet, below)) {
    refuseTearing(sheet, table, { ...below, rows: maximumRows - row }, "row");
    carryOutShift(model, sheet, { axis: "row", at: row, count: 1, ...band });
  }
  model.journal.assign(table, { showTotals: true, area: { ...table.area, rows: table.area.rows + 1 } });
  const isNew = table.columns.every(
    ({ totalsLabel, totalsFormula }) => totalsLabel === undefined && totalsFormula === undefined,
  );
  if (isNew) model.journal.assign(table, { columns: withDefaultTotals(model, sheet, table) });
  for (const [index, { totalsLabel, totalsFormula }] of table.columns.entries()) {
    const entry = totalsFormula === undefined ? { value: totalsLabel ?? null } : { value: 0, formula: totalsFormula };
    putEntry(model, sheet, row, table.area.column + index, entry);
  }
}

/** Hides the totals row; what it held comes back when it is shown again. */
export function hideTotals(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  const row = table.area.row + table.area.rows - 1;
  model.journal.assign(table, { showTotals: false, area: { ...table.area, rows: table.area.rows - 1 } });
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++)
    putEntry(model, sheet, row, column, { value: null });
}

function withDefaultTotals(model: WorkbookModel, sheet: SheetState, table: TableState): readonly TableColumnState[] {
  const language = model.options().displayLanguage.slice(0, 2);
  const totalsLabel = { nl: "Totaal", fr: "Total" }[language] ?? "Total";
  const last = table.columns.length - 1;
  return table.columns.map((column, index) => {
    if (index === last) return { ...column, totalsFormula: defaultFormula(sheet, table, index, column.name) };
    return index === 0 ? { ...column, totalsLabel } : column;
  });
}

function defaultFormula(sheet: SheetState, table: TableState, index: number, name: string): string {
  const { row, column, rows } = columnOf(bodyArea(table), index);
  const values = Array.from({ length: rows }, (_row, offset) => valueAt(sheet, row + offset, column));
  const isNumeric =
    values.some((value) => typeof value === "number") && values.every((value) => typeof value !== "string");
  const escaped = name.replace(/['[\]#]/g, (character) => `'${character}`);
  return `=SUBTOTAL(${isNumeric ? 109 : 103},[${escaped}])`;
}

/** Remembers what is written in a totals row as label or formula of its column. */
export function rememberTotals(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  entry: CellEntry,
): void {
  const table = sheet.tables.find((candidate) => {
    const totals = totalsArea(candidate);
    return totals !== null && containsCell(totals, row, column);
  });
  if (table === undefined) return;
  const columns = table.columns.map((item, index): TableColumnState => {
    if (index !== column - table.area.column) return item;
    const { totalsLabel: _label, totalsFormula: _formula, ...rest } = item;
    if (entry.formula !== undefined) return { ...rest, totalsFormula: entry.formula };
    return entry.value === null ? rest : { ...rest, totalsLabel: String(wireValue(entry.value)) };
  });
  model.journal.assign(table, { columns });
}

/** Shows or hides the header row: the data stays in place, the headers stand in the row above. */
export function setHeadersShown(model: WorkbookModel, sheet: SheetState, table: TableState, isShown: boolean): void {
  if (isShown === table.showHeaders) return;
  if (!isShown) {
    const header = headerArea(table);
    for (const index of table.columns.keys())
      if (header !== null) model.journal.setCell(sheet, header.row, header.column + index, undefined);
    model.journal.assign(table, {
      showHeaders: false,
      area: { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 },
    });
    return;
  }
  const { area } = table;
  const above = { ...area, row: area.row - 1, rows: 1 };
  const band = { crossStart: area.column, crossEnd: area.column + area.columns - 1 };
  const isFree =
    area.row > 0 &&
    isEmptyArea(sheet, above) &&
    !sheet.tables.some((other) => intersectionOf(other.area, above) !== null);
  if (!isFree) {
    refuseTearing(sheet, table, { ...area, rows: maximumRows - area.row }, "row");
    carryOutShift(model, sheet, { axis: "row", at: area.row, count: 1, ...band });
  }
  const row = isFree ? above.row : area.row;
  model.journal.assign(table, { showHeaders: true, area: { ...area, row, rows: area.rows + 1 } });
  for (const [index, { name }] of table.columns.entries())
    putEntry(model, sheet, row, area.column + index, { value: name });
}
