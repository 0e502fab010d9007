import { invalidArgument, itemAlreadyExists } from "../wire/hostError";
import { isSameName } from "../wire/wireObject";
import { intersectionOf } from "./areas";
import { areaFromAddress, maximumRows } from "./cellAddress";
import { textEntry } from "./cellEntry";
import { putEntry } from "./cellChange";
import { wireValue } from "./cellText";
import { eventType, workbookTarget } from "./eventQueue";
import { renameTableInFormulas } from "./formulaRenaming";
import { carryOutShift } from "./lineShifting";
import { checkUnprotected } from "./protectionCheck";
import { findName } from "./rangeResolution";
import { isEmptyArea, valueAt } from "./sheetCells";
import { refuseTearing } from "./shiftChecks";
import type { Area } from "./snapshot";
import { checkedHeader, defaultHeader, uniqueName } from "./tableHeaders";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableColumnState, TableState } from "./workbookState";

/**
 * Makes a table of an area (ref:docs-ref-autogen/excel/excel/excel.tablecollection.yml add). Without headers a row of default headers comes above
 * and the data moves down; headers become text, blank ones get a default name, repeated ones a number.
 * @throws HostError InvalidArgument when it would overlap another table, AccessDenied on a protected sheet
 */
export function createTable(model: WorkbookModel, sheet: SheetState, area: Area, hasHeaders: boolean): TableState {
  checkUnprotected(sheet);
  if (sheet.tables.some((table) => intersectionOf(table.area, area) !== null))
    throw invalidArgument("A table can't overlap another table.");
  const full = makeRoom(model, sheet, area, hasHeaders);
  const table: TableState = {
    id: model.newObjectId(),
    name: nextTableName(model),
    area: full,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    columns: writeHeaders(model, sheet, full, hasHeaders),
    sort: [],
  };
  model.journal.assign(sheet, {
    tables: [...sheet.tables, table],
    merges: sheet.merges.filter((merge) => intersectionOf(merge, full) === null),
  });
  const message = { tableId: table.id, worksheetId: sheet.id, source: model.origin.source };
  for (const target of [sheet.id, workbookTarget]) model.events.raise(eventType.tableAdded, target, message);
  return table;
}

/** A table has a header row and at least one data row: what stands in their way moves down. */
function makeRoom(model: WorkbookModel, sheet: SheetState, area: Area, hasHeaders: boolean): Area {
  const [crossStart, crossEnd] = [area.column, area.column + area.columns - 1];
  if (!hasHeaders) {
    refuseTearing(sheet, null, { ...area, rows: maximumRows - area.row }, "row");
    carryOutShift(model, sheet, { axis: "row", at: area.row, count: 1, crossStart, crossEnd });
    return { ...area, rows: area.rows + 1 };
  }
  if (area.rows > 1) return area;
  const below = { ...area, row: area.row + 1, rows: 1 };
  if (!isEmptyArea(sheet, below)) {
    refuseTearing(sheet, null, { ...below, rows: maximumRows - below.row }, "row");
    carryOutShift(model, sheet, { axis: "row", at: below.row, count: 1, crossStart, crossEnd });
  }
  return { ...area, rows: 2 };
}

function writeHeaders(
  model: WorkbookModel,
  sheet: SheetState,
  area: Area,
  hasHeaders: boolean,
): readonly TableColumnState[] {
  const columns: TableColumnState[] = [];
  for (let index = 0; index < area.columns; index++) {
    const text = hasHeaders ? String(wireValue(valueAt(sheet, area.row, area.column + index))) : "";
    const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
    const name = uniqueName(taken, text === "" ? defaultHeader(model, index) : checkedHeader(text));
    columns.push({ id: index + 1, name });
    putEntry(model, sheet, area.row, area.column + index, textEntry(name));
  }
  return columns;
}

function nextTableName(model: WorkbookModel): string {
  const language = model.options().displayLanguage.slice(0, 2);
  const word = { nl: "Tabel", fr: "Tableau" }[language] ?? "Table";
  let name: string;
  do name = `${word}${++model.state.counters.table}`;
  while (model.tableByName(name) !== null || findName(model, name, null) !== undefined);
  return name;
}

/** Renames a table, also in formulas. */
export function renameTable(model: WorkbookModel, table: TableState, given: unknown): void {
  const name = checkedName(given);
  const other = model.tableByName(name);
  if ((other !== null && other.table !== table) || findName(model, name, null) !== undefined) throw itemAlreadyExists();
  const before = table.name;
  model.journal.assign(table, { name });
  renameTableInFormulas(model, before, name);
}

/**
 * A name for a table or a defined name: starts with a letter, `_` or `\`, then letters, digits, `.`, `_`; at most 255 characters; not a cell
 * address, not R or C (support.microsoft.com "Rename an Excel table", "Names in formulas").
 */
export function checkedName(given: unknown): string {
  if (typeof given !== "string" || given.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}._\\]*$/u.test(given))
    throw invalidArgument();
  const isAddress = areaFromAddress(given) !== null || /^R\d*(C\d*)?$/i.test(given) || isSameName(given, "C");
  if (isAddress || /^C\d+$/i.test(given)) throw invalidArgument();
  return given;
}
