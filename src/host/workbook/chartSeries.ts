import { absoluteAddressOfArea, quotedSheetName } from "./cellAddress";
import { wireValue } from "./cellText";
import { clippedToUsed, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { ChartSeriesState, SheetState } from "./workbookState";

/**
 * The series of a source range. A first column (or row) of texts becomes the categories, a first row (or column) of texts the names; "Auto" makes
 * a series of each column unless there are more columns than rows (support.microsoft.com "Select data for a chart").
 */
export function seriesOf(
  model: WorkbookModel,
  sheet: SheetState,
  source: Area,
  seriesBy: "Auto" | "Columns" | "Rows",
): readonly ChartSeriesState[] {
  const area = clippedToUsed(sheet, source) ?? source;
  const isByColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.columns <= area.rows);
  const isText = (row: number, column: number) => typeof valueAt(sheet, row, column) !== "number";
  const hasTopTexts = area.rows > 1 && isText(area.row, area.column + area.columns - 1);
  const hasLeftTexts = area.columns > 1 && isText(area.row + area.rows - 1, area.column);
  const data = {
    row: area.row + (hasTopTexts ? 1 : 0),
    column: area.column + (hasLeftTexts ? 1 : 0),
    rows: area.rows - (hasTopTexts ? 1 : 0),
    columns: area.columns - (hasLeftTexts ? 1 : 0),
  };
  const reference = (part: Area) => `=${quotedSheetName(sheet.name)}!${absoluteAddressOfArea(part)}`;
  const top = (column: number) => ({ row: area.row, column, rows: 1, columns: 1 });
  const left = (row: number) => ({ row, column: area.column, rows: 1, columns: 1 });
  if (isByColumns)
    return Array.from({ length: data.columns }, (_series, offset) => ({
      name: hasTopTexts ? reference(top(data.column + offset)) : null,
      values: reference({ ...data, column: data.column + offset, columns: 1 }),
      categories: hasLeftTexts ? reference({ ...data, column: area.column, columns: 1 }) : null,
    }));
  return Array.from({ length: data.rows }, (_series, offset) => ({
    name: hasLeftTexts ? reference(left(data.row + offset)) : null,
    values: reference({ ...data, row: data.row + offset, rows: 1 }),
    categories: hasTopTexts ? reference({ ...data, row: area.row, rows: 1 }) : null,
  }));
}

/** The name of a series as shown: the text of the cell it refers to, or its own text. */
export function seriesName(
  model: WorkbookModel,
  { name }: ChartSeriesState,
  index: number,
  resolve: (reference: string) => { readonly sheet: SheetState; readonly area: Area } | null,
): string {
  if (name === null) return `Reeks${index + 1}`;
  const found = name.startsWith("=") ? resolve(name) : null;
  return found === null
    ? name
    : String(wireValue(valueAt(model.existing(found.sheet), found.area.row, found.area.column)));
}
