import { parseStructRef, type Token } from "@borgar/fx";
import { absoluteAddressOfArea, quotedSheetName } from "./cellAddress";
import { eventType, workbookTarget } from "./eventQueue";
import { rewriteFormulas, type FormulaPlace } from "./formulaRewriting";
import { checkUnprotected } from "./protectionCheck";
import { clearCells } from "./rangeClearing";
import { resolveArea } from "./rangeResolution";
import { bodyArea, columnIndexOf, columnOf } from "./tableAreas";
import { containsCell } from "./areas";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableState } from "./workbookState";

/** Makes plain cells of a table: contents and formats stay, structured references become addresses (support.microsoft.com "Convert an Excel table to a range of data"). */
export function convertTableToRange(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  checkUnprotected(sheet);
  rewriteFormulas(
    model,
    (place) => (token) => addressForReference(model, sheet, table, token, place),
    (formula) => formula.includes("[") || formula.toLowerCase().includes(table.name.toLowerCase()),
  );
  removeTable(model, sheet, table);
}

/** Deletes a table with its contents and formats; references to it become `#REF!`. */
export function deleteTable(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  checkUnprotected(sheet);
  const isMine = ({ type, value }: Token) =>
    (type === "structured" && parseStructRef(value)?.table?.toLowerCase() === table.name.toLowerCase()) ||
    (type === "range_named" && value.toLowerCase() === table.name.toLowerCase());
  rewriteFormulas(
    model,
    () => (token) => (isMine(token) ? "#REF!" : null),
    (formula) => /[[\p{L}]/u.test(formula),
  );
  const { area } = table;
  removeTable(model, sheet, table);
  clearCells(model, sheet, area, "All");
}

function removeTable(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  model.journal.assign(sheet, { tables: sheet.tables.filter((other) => other !== table) });
  const message = { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: model.origin.source };
  for (const target of [sheet.id, workbookTarget]) model.events.raise(eventType.tableDeleted, target, message);
}

function addressForReference(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  { type, value }: Token,
  place: FormulaPlace,
): string | null {
  if (type !== "structured" && type !== "range_named") return null;
  const reference = type === "structured" ? parseStructRef(value) : { table: value, columns: [], sections: [] };
  const isInside =
    place.sheet === sheet && place.row !== null && containsCell(table.area, place.row, place.column ?? -1);
  const isMine = reference?.table ? reference.table.toLowerCase() === table.name.toLowerCase() : isInside;
  if (reference === undefined || !isMine) return null;
  const isThisRow = reference.sections?.includes("this row") === true;
  const index = columnIndexOf(table, reference.columns?.[0] ?? "");
  const prefix = place.sheet === sheet ? "" : `${quotedSheetName(sheet.name)}!`;
  if (isThisRow && index >= 0 && place.row !== null)
    return `${prefix}${absoluteAddressOfArea({ ...columnOf(bodyArea(table), index), row: place.row, rows: 1 }).replace(/\$(\d)/, "$1")}`;
  const name = !reference.table ? `${table.name}${value}` : value;
  const found = resolveArea(model, name, sheet);
  return found === null ? null : `${prefix}${absoluteAddressOfArea(found.area)}`;
}
