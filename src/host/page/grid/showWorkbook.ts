import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Grid } from "./createGrid";
import { trackRules } from "./drawnRules";
import { trackIdleTasks } from "./idleTasks";
import { sheetCells, type GridCells } from "./sheetCells";
import { workbookData } from "./workbookData";

/** Every drawing has the same id: what the grid keeps by it is replaced, and does not grow with each drawing. */
const unitId = "workbook";

/** Marks what the page itself writes into the grid, so that it is not taken for the user's typing. */
export const fromWorkbook = "workbook";

/**
 * Draws a workbook and keeps the drawing in step: changed cells of the sheet in front are replaced (the others follow when they come to the front);
 * a change of structure redraws the whole.
 */
export interface WorkbookView {
  /** True when the whole was drawn anew: the grid then shows its first sheet. */
  show(workbook: WorkbookSnapshot, activeSheetId: string): boolean;
  /** Forgets what was drawn in these cells, because the user has just written over it. */
  forget(sheetId: string, cells: readonly { readonly row: number; readonly column: number }[]): void;
}

/** `language` decides how numbers and truth values read (`1.250,00`, `WAAR`), as the language of Office does in Excel. */
export function createWorkbookView(grid: Grid, language: string): WorkbookView {
  const { api } = grid;
  const idleTasks = trackIdleTasks(window);
  const rules = trackRules(grid, unitId);
  let structure = "";
  let drawn = new Map<string, GridCells>();
  const redraw = (workbook: WorkbookSnapshot): void => {
    const numbers = language.startsWith("fr") ? "fr" : language.startsWith("en") ? "en" : "nl";
    rules.replace(workbook);
    idleTasks.cancelAll();
    api.disposeUnit(unitId);
    api.createWorkbook(workbookData(workbook, unitId, language)).setNumfmtLocal(numbers);
    drawn = new Map(workbook.sheets.map((sheet) => [sheet.id, sheetCells(sheet, language)]));
  };
  const update = (sheet: SheetSnapshot): void => {
    const now = sheetCells(sheet, language);
    const cellValue = changedCells(drawn.get(sheet.id) ?? {}, now);
    drawn.set(sheet.id, now);
    if (Object.keys(cellValue).length === 0) return;
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheet.id, cellValue, trigger: fromWorkbook };
    api.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
  };
  return {
    forget(sheetId, cells) {
      for (const { row, column } of cells) ((drawn.get(sheetId) ?? {})[row] ??= {})[column] = { v: "\u0000" };
    },
    show(workbook, activeSheetId) {
      const next = structureOf(workbook);
      const isNew = next !== structure;
      structure = next;
      if (isNew) redraw(workbook);
      else workbook.sheets.filter((sheet) => sheet.id === activeSheetId).forEach(update);
      return isNew;
    },
  };
}

/** Everything that the grid takes only when it loads: sheets, sizes, tables, rules. */
function structureOf(workbook: WorkbookSnapshot): string {
  return JSON.stringify(workbook.sheets.map(({ cells: _cells, charts: _charts, ...rest }) => rest));
}

const empty: ICellData = { v: null, f: null, t: null, s: null };

function changedCells(before: GridCells, after: GridCells): Record<number, Record<number, ICellData>> {
  const changed: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => ((changed[row] ??= {})[column] = { ...empty, ...cell });
  for (const [row, columns] of Object.entries(after)) {
    for (const [column, cell] of Object.entries(columns)) {
      const old = before[Number(row)]?.[Number(column)];
      if (!old || JSON.stringify(old) !== JSON.stringify(cell)) put(Number(row), Number(column), cell);
    }
  }
  for (const [row, columns] of Object.entries(before)) {
    for (const column of Object.keys(columns))
      if (!after[Number(row)]?.[Number(column)]) put(Number(row), Number(column), {});
  }
  return changed;
}
