import type { Area } from "../../workbook/snapshot";
import type { Grid } from "./createGrid";
import { gridRange } from "./gridRange";

/** Where the user is: the sheet, and the cells that are selected on it. */
export interface GridSelection {
  readonly sheetId: string;
  readonly area: Area;
}

/** Tells where the user goes in the grid; the answer stops it. */
export function listenToSelection({ api }: Grid, onMove: (selection: GridSelection) => void): () => void {
  const report = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange();
    if (!sheet) return;
    const area = range
      ? { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }
      : { row: 0, column: 0, rows: 1, columns: 1 };
    onMove({ sheetId: sheet.getSheetId(), area });
  };
  const moved = api.addEvent(api.Event.SelectionMoveEnd, report);
  const activated = api.addEvent(api.Event.ActiveSheetChanged, report);
  return () => {
    moved.dispose();
    activated.dispose();
  };
}

/** Brings the user to cells the workbook selected, and scrolls them into view. */
export function showSelection({ api }: Grid, { sheetId, area }: GridSelection): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return;
  if (workbook.getActiveSheet().getSheetId() !== sheetId) workbook.setActiveSheet(sheet);
  const { startRow, startColumn } = gridRange(area);
  const range = sheet.getRange(
    area.row,
    area.column,
    Math.min(area.rows, sheet.getMaxRows()),
    Math.min(area.columns, sheet.getMaxColumns()),
  );
  range.activate();
  sheet.scrollToCell(Math.max(0, startRow - 5), Math.max(0, startColumn - 2));
}
