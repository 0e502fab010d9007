import { parseStructRef } from "@borgar/fx";
import { isSameName } from "../wire/wireObject";
import { containsArea, intersectionOf } from "./areas";
import { areaFromAddress, splitSheetReference } from "./cellAddress";
import type { NameSnapshot, Area } from "./snapshot";
import { bodyArea, columnIndexOf, headerArea, totalsArea } from "./tableAreas";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableState } from "./workbookState";

/** A reference that was found in the workbook. */
export interface ResolvedArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** Finds `A1:B2`, `Sheet!A1`, a defined name, a table or a structured reference (`Table[Column]`); `null` when there is no such thing. */
export function resolveArea(model: WorkbookModel, reference: string, onSheet: SheetState | null): ResolvedArea | null {
  const { sheet: sheetName, rest } = splitSheetReference(reference.replace(/^=/, ""));
  const sheet = sheetName === null ? onSheet : model.sheetByName(sheetName);
  const area = areaFromAddress(rest);
  if (area !== null) return sheet === null ? null : { sheet, area };
  return resolveName(model, rest, sheet) ?? (sheetName === null ? resolveTable(model, rest) : null);
}

/** The definition of a name; a name of the sheet goes before one of the workbook. */
export function findName(model: WorkbookModel, name: string, sheet: SheetState | null): NameSnapshot | undefined {
  const has = (item: NameSnapshot) => isSameName(name, item.name);
  return sheet?.names.find(has) ?? model.state.names.find(has);
}

function resolveName(model: WorkbookModel, text: string, sheet: SheetState | null): ResolvedArea | null {
  const formula = findName(model, text, sheet)?.formula;
  return formula === undefined || isSameName(text, formula.slice(1)) ? null : resolveArea(model, formula, sheet);
}

function resolveTable(model: WorkbookModel, text: string): ResolvedArea | null {
  const whole = model.tableByName(text);
  if (whole !== null) return { sheet: whole.sheet, area: bodyArea(whole.table) };
  const reference = parseStructRef(text);
  const found = reference?.table === undefined ? null : model.tableByName(reference.table);
  if (found === null || reference === undefined) return null;
  const area = structuredArea(found.table, reference.columns ?? [], reference.sections ?? []);
  return area === null ? null : { sheet: found.sheet, area };
}

function structuredArea(table: TableState, columns: readonly string[], sections: readonly string[]): Area | null {
  const rows = sectionArea(table, sections);
  const indexes = columns.map((column) => columnIndexOf(table, column));
  if (rows === null || indexes.includes(-1)) return null;
  const [first = 0, last = indexes.length === 0 ? table.columns.length - 1 : first] = indexes;
  const column = rows.column + Math.min(first, last);
  return { ...rows, column, columns: Math.abs(last - first) + 1 };
}

function sectionArea(table: TableState, sections: readonly string[]): Area | null {
  const [section = "data"] = sections.map((name) => name.replace("#", "").toLowerCase());
  if (section === "all") return table.area;
  if (section === "headers") return headerArea(table);
  return section === "totals" ? totalsArea(table) : bodyArea(table);
}

/** The table an area lies wholly in, and the table it touches. */
export function tableAround(sheet: SheetState, area: Area): TableState | undefined {
  return sheet.tables.find((table) => containsArea(table.area, area));
}

export function tablesTouching(sheet: SheetState, area: Area): readonly TableState[] {
  return sheet.tables.filter((table) => intersectionOf(table.area, area) !== null);
}
