import { maximumColumns, maximumRows } from "./cellAddress";
import { putStyle } from "./cellChange";
import { raiseSheetEvent } from "./changeEvents";
import { addressOfArea } from "./cellAddress";
import { eventType } from "./eventQueue";
import { checkAllowed } from "./protectionCheck";
import { cellsIn, placesIn, styleAt } from "./sheetCells";
import type { Area, CellStyle } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** Gives the new style of a cell from the one it has. */
export type Restyle = (style: CellStyle, row: number, column: number) => CellStyle;

/** Changes the style of every cell of an area; whole rows and columns get a style of their own besides that of their cells. */
export function writeStyles(model: WorkbookModel, sheet: SheetState, area: Area, restyle: Restyle): void {
  checkAllowed(sheet, "allowFormatCells");
  if (area.rows === maximumRows) {
    const styles = lineStyles(sheet.columnStyles, area.column, area.columns, (style, column) =>
      restyle(style, 0, column),
    );
    model.journal.assign(sheet, { columnStyles: styles });
    restyleExisting(model, sheet, area, restyle);
  } else if (area.columns === maximumColumns) {
    const styles = lineStyles(sheet.rowStyles, area.row, area.rows, (style, row) => restyle(style, row, 0));
    model.journal.assign(sheet, { rowStyles: styles });
    restyleExisting(model, sheet, area, restyle);
  } else {
    for (const { row, column } of placesIn(area))
      putStyle(model, sheet, row, column, restyle(styleAt(sheet, row, column), row, column));
  }
  raiseSheetEvent(model, eventType.worksheetFormatChanged, sheet, { address: addressOfArea(area) });
}

function lineStyles(
  styles: Readonly<Record<number, CellStyle>>,
  first: number,
  count: number,
  restyle: (style: CellStyle, line: number) => CellStyle,
): Readonly<Record<number, CellStyle>> {
  const lines = Array.from({ length: count }, (_line, offset) => first + offset);
  return { ...styles, ...Object.fromEntries(lines.map((line) => [line, restyle(styles[line] ?? {}, line)])) };
}

function restyleExisting(model: WorkbookModel, sheet: SheetState, area: Area, restyle: Restyle): void {
  const styled = [...cellsIn(sheet, area)].filter(({ cell }) => cell.style !== undefined);
  for (const { row, column, cell } of styled)
    putStyle(model, sheet, row, column, restyle(cell.style ?? {}, row, column));
}
