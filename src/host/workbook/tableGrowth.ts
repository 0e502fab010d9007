import { intersectionOf } from "./areas";
import { fillCalculatedColumn, recogniseCalculatedColumns } from "./calculatedColumns";
import { wireValue } from "./cellText";
import { textEntry } from "./cellEntry";
import { putEntry, putStyle } from "./cellChange";
import { growReferencesOfRules } from "./ruleReferences";
import { cellAt, hasContent, isEmptyArea, styleAt, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import { bodyArea, columnOf } from "./tableAreas";
import { defaultHeader, uniqueName } from "./tableHeaders";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableColumnState, TableState } from "./workbookState";

/** A table next to cells that are about to be written, and how far it may grow over them. */
export interface GrowthCandidate {
  readonly table: TableState;
  readonly direction: "down" | "right";
  readonly room: Area;
}

/**
 * Tables that grow when `written` gets content: directly below (no totals row) or directly right of the table, where nothing stood before
 * (docs:excel/co-authoring-in-excel-add-ins; support.microsoft.com "Resize a table by adding or removing rows and columns"). To be asked before the cells are written.
 */
export function growthCandidates(sheet: SheetState, written: Area): readonly GrowthCandidate[] {
  const found: GrowthCandidate[] = [];
  for (const table of sheet.tables) {
    const { area } = table;
    const [bottom, right] = [area.row + area.rows, area.column + area.columns];
    const isWithinColumns = written.column >= area.column && written.column + written.columns <= right;
    const isWithinRows = written.row >= area.row && written.row + written.rows <= bottom;
    const below = { ...area, row: bottom, rows: written.row + written.rows - bottom };
    const beside = { ...area, column: right, columns: written.column + written.columns - right };
    if (isWithinColumns && written.row <= bottom && written.row >= area.row && below.rows > 0) {
      if (!table.showTotals && isFree(sheet, below)) found.push({ table, direction: "down", room: below });
    } else if (isWithinRows && written.column === right && isFree(sheet, beside))
      found.push({ table, direction: "right", room: beside });
  }
  return found;
}

function isFree(sheet: SheetState, area: Area): boolean {
  return isEmptyArea(sheet, area) && sheet.tables.every((table) => intersectionOf(table.area, area) === null);
}

/** Lets tables take in the cells just written next to them, unless another table has just taken some, and recognises calculated columns. */
export function absorbWrittenCells(
  model: WorkbookModel,
  sheet: SheetState,
  written: Area,
  candidates: readonly GrowthCandidate[],
): void {
  for (const { table, direction, room } of candidates) {
    const used = lastUsed(sheet, room, direction);
    if (used === 0) continue;
    const { area } = table;
    const grown =
      direction === "down" ? { ...area, rows: area.rows + used } : { ...area, columns: area.columns + used };
    if (sheet.tables.some((other) => other !== table && intersectionOf(other.area, grown) !== null)) continue;
    resizeTable(model, sheet, table, grown);
  }
  for (const table of sheet.tables) recogniseCalculatedColumns(model, sheet, table, written);
}

/** How many rows (or columns) of an area are in use, counted to the last one with content: empty rows do not make a table grow. */
function lastUsed(sheet: SheetState, area: Area, direction: "down" | "right"): number {
  const count = direction === "down" ? area.rows : area.columns;
  for (let size = count; size > 0; size--) {
    const line =
      direction === "down"
        ? { ...area, row: area.row + size - 1, rows: 1 }
        : { ...area, column: area.column + size - 1, columns: 1 };
    if (!isEmptyArea(sheet, line)) return size;
  }
  return 0;
}

/** Gives a table another area with the same header row: new columns get headers, new rows get formulas and style, rules grow along. */
export function resizeTable(model: WorkbookModel, sheet: SheetState, table: TableState, area: Area): void {
  const before = bodyArea(table);
  const columns = columnsFor(model, sheet, table, area);
  model.journal.assign(table, { area, columns });
  const rows = bodyArea(table).rows - before.rows;
  if (rows !== 0)
    settleRows(
      model,
      sheet,
      table,
      before,
      rows > 0 ? { ...bodyArea(table), row: before.row + before.rows, rows } : null,
    );
}

/**
 * After data rows came or went: rules, and references of rules, that covered the data rows (`before`, where it lies now) cover them again; new rows get the
 * formulas of calculated columns and the looks of their neighbours.
 */
export function settleRows(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  before: Area,
  added: Area | null,
): void {
  const body = bodyArea(table);
  growRules(model, sheet, before, body);
  growReferencesOfRules(model, sheet, before, body);
  if (added === null) return;
  const neighbour = added.row > body.row ? added.row - 1 : added.row + added.rows;
  for (const index of table.columns.keys()) {
    const cells = columnOf(added, index);
    fillCalculatedColumn(model, sheet, table, index, cells);
    copyStyle(model, sheet, neighbour, cells);
  }
}

/** Columns keep their place on the sheet; new ones take the text of their header cell or a default name. */
function columnsFor(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  area: Area,
): readonly TableColumnState[] {
  const columns: TableColumnState[] = [];
  let lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  for (let index = 0; index < area.columns; index++) {
    const kept = table.columns[area.column + index - table.area.column];
    if (kept !== undefined) {
      columns.push(kept);
      continue;
    }
    const text = table.showHeaders ? String(wireValue(valueAt(sheet, area.row, area.column + index))) : "";
    const taken = new Set([...columns, ...table.columns].map(({ name }) => name.toLowerCase()));
    const name = uniqueName(taken, text === "" ? defaultHeader(model, index) : text);
    columns.push({ id: ++lastId, name });
    if (table.showHeaders) putEntry(model, sheet, area.row, area.column + index, textEntry(name));
  }
  return columns;
}

function copyStyle(model: WorkbookModel, sheet: SheetState, fromRow: number, added: Area): void {
  const style = styleAt(sheet, fromRow, added.column);
  if (Object.keys(style).length === 0) return;
  for (let row = added.row; row < added.row + added.rows; row++)
    if (cellAt(sheet, row, added.column)?.style === undefined) putStyle(model, sheet, row, added.column, style);
}

/** A validation or conditional format that covers exactly the data rows of columns of the table goes along with them. */
function growRules(model: WorkbookModel, sheet: SheetState, before: Area, after: Area): void {
  const follow = <Rule extends { readonly area: Area }>(rule: Rule): Rule => {
    const { area } = rule;
    const isInside = area.row === before.row && area.rows === before.rows;
    const isWithinColumns =
      area.column >= before.column && area.column + area.columns <= before.column + before.columns;
    return isInside && isWithinColumns ? { ...rule, area: { ...area, row: after.row, rows: after.rows } } : rule;
  };
  model.journal.assign(sheet, {
    validations: sheet.validations.map(follow),
    conditionalFormats: sheet.conditionalFormats.map(follow),
  });
}

/** True when a row of an area holds nothing at all. */
export function isBlankRow(sheet: SheetState, area: Area, row: number): boolean {
  for (let column = area.column; column < area.column + area.columns; column++)
    if (hasContent(cellAt(sheet, row, column))) return false;
  return true;
}
