import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { conditionalRules } from "./conditionalRules";
import { gridRange } from "./gridRange";
import { sheetCells } from "./sheetCells";
import { validationRules } from "./validationRules";

/** The whole workbook as the grid loads it at once: cells, sizes, frozen panes, validation and conditional formats. */
export function workbookData(workbook: WorkbookSnapshot, id: string, language: string): IWorkbookData {
  const bySheet = <T>(of: (sheet: SheetSnapshot) => T): string =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, of(sheet)])));
  return {
    id,
    name: "Werkmap",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, worksheetData(sheet, language)])),
    resources: [
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet((sheet) => validationRules(sheet.validations)) },
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: bySheet((sheet) => conditionalRules(sheet.conditionalFormats)),
      },
    ],
  };
}

function worksheetData(sheet: SheetSnapshot, language: string): Partial<IWorksheetData> {
  const cells = sheetCells(sheet, language);
  const last = (numbers: readonly string[]): number =>
    numbers.reduce((most, number) => Math.max(most, Number(number)), 0);
  const lastRow = last(Object.keys(cells));
  const lastColumn = Object.values(cells).reduce((most, columns) => Math.max(most, last(Object.keys(columns))), 0);
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(200, lastRow + 100),
    columnCount: Math.max(26, lastColumn + 10),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: cells,
    columnData: Object.fromEntries([
      ...Object.entries(sheet.columnWidths).map(([column, width]) => [column, { w: width }]),
      ...sheet.hiddenColumns.map((column) => [column, { w: sheet.columnWidths[column] ?? 64, hd: BooleanNumber.TRUE }]),
    ]),
    rowData: Object.fromEntries([
      ...Object.entries(sheet.rowHeights).map(([row, height]) => [row, { h: height, ia: BooleanNumber.FALSE }]),
      ...sheet.hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }]),
    ]),
    mergeData: sheet.merges.map(gridRange),
    freeze: { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
