import type { Area } from "../../workbook/snapshot";
import type { Grid } from "./createGrid";
import { gridRange } from "./gridRange";

/** Where the user is: the sheet, and the cells that are selected on it. */
export interface GridSelection {
  readonly sheetId: string;
  readonly area: Area;
}

/** What the grid tells of its selection: where it is now, and whether the user can have moved it. */
export type SelectionReport = (selection: GridSelection, isByUser: boolean) => void;

/**
 * Tells when the selection of the grid moved. The grid also moves it by itself, at once or some time after it was drawn or brought
 * to another sheet: to the first cell. Only a move after the user pressed a button or a key in `container` counts as the user's; the answer forgets
 * such a press, for when the workbook moves the grid.
 */
export function listenToSelection({ api }: Grid, container: HTMLElement, onMove: SelectionReport): () => void {
  let isPressed = false;
  for (const press of ["pointerdown", "keydown"])
    container.addEventListener(press, () => (isPressed = true), { capture: true });
  const report = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange();
    if (!sheet) return;
    const area = range
      ? { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }
      : { row: 0, column: 0, rows: 1, columns: 1 };
    onMove({ sheetId: sheet.getSheetId(), area }, isPressed);
  };
  api.addEvent(api.Event.SelectionMoveEnd, report);
  api.addEvent(api.Event.ActiveSheetChanged, report);
  return () => {
    isPressed = false;
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
