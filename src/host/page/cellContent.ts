import { isCellError } from "../workbook/cellValue";
import { cellAt } from "../workbook/sheetCells";
import type { WorkbookModel } from "../workbook/workbookModel";

/** What stands in a cell as the formula bar shows it: the formula, or the value as text. */
export function cellContent(model: WorkbookModel, sheetId: string, row: number, column: number): string {
  const sheet = model.sheetById(sheetId);
  const cell = sheet ? cellAt(sheet, row, column) : undefined;
  if (!cell || cell.spilledFrom) return "";
  if (cell.formula) return cell.formula;
  if (cell.value === null) return "";
  return isCellError(cell.value) ? cell.value.error : String(cell.value);
}
