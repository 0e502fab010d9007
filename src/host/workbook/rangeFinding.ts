import { displayedText } from "./cellText";
import { cellsIn, styleAt } from "./sheetCells";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** `Excel.SearchCriteria`. */
export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
}

/** The first cell, row by row, that shows a text (docs:excel/excel-add-ins-ranges-string-match); `null` when none does. */
export function findCell(
  model: WorkbookModel,
  sheet: SheetState,
  area: Area,
  text: string,
  { completeMatch = false, matchCase = false, searchDirection = "Forward" }: SearchCriteria,
): Area | null {
  const locale = model.options().contentLanguage;
  const fold = (value: string) => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const found = [...cellsIn(sheet, area)].filter(({ row, column, cell }) => {
    const shown = fold(displayedText(cell.value, styleAt(sheet, row, column).numberFormat ?? "General", locale));
    return completeMatch ? shown === wanted : shown.includes(wanted);
  });
  found.sort((left, right) => left.row - right.row || left.column - right.column);
  const cell = searchDirection === "Backwards" ? found.at(-1) : found[0];
  return cell === undefined ? null : { row: cell.row, column: cell.column, rows: 1, columns: 1 };
}
