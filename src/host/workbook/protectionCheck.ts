import { accessDenied } from "../wire/hostError";
import { placesIn, styleAt, clippedToUsed } from "./sheetCells";
import type { Area } from "./snapshot";
import type { SheetState } from "./workbookState";

/** Refuses a change of locked cells on a protected sheet: cells are locked unless unlocked (docs:excel/excel-add-ins-worksheets "protection"). */
export function checkCellsUnlocked(sheet: SheetState, area: Area): void {
  if (!sheet.protection.protected) return;
  if (clippedToUsed(sheet, area) !== area) throw accessDenied();
  for (const { row, column } of placesIn(area)) if (styleAt(sheet, row, column).unlocked !== true) throw accessDenied();
}

/** Refuses what the protection options of a sheet do not allow (`allowFormatCells`, `allowInsertRows` …). */
export function checkAllowed(sheet: SheetState, option: string): void {
  if (sheet.protection.protected && sheet.protection.options[option] !== true) throw accessDenied();
}

/** Refuses every change of the sheet's structure (tables, names of columns, validations) while it is protected. */
export function checkUnprotected(sheet: SheetState): void {
  if (sheet.protection.protected) throw accessDenied();
}
