import { writeXlsx, type RowDef, type WriteSheet } from "hucre";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { areaAddress } from "./addresses";
import { fileCells } from "./fileCells";
import { fileChart } from "./fileChart";
import { fileColor } from "./fileColor";
import { fileConditionalFormats } from "./fileConditionalFormat";
import type { FormulaContext } from "./fileFormula";
import { styleSheet } from "./fileLineStyles";
import { fileHeaderFooter, filePageLayout } from "./filePageLayout";
import { fileProtection } from "./fileProtection";
import { fileValidation } from "./fileValidation";
import { finishPackage } from "./finishPackage";
import { rowHeightInFile } from "./pixels";
import { snapshotProblems } from "./snapshotProblems";

type WorkbookContext = Omit<FormulaContext, "ownTable">;

function fileRows(sheet: SheetSnapshot): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of Object.entries(sheet.rowHeights))
    rows.set(Number(row), { height: rowHeightInFile(height) });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function fileView(sheet: SheetSnapshot): Pick<WriteSheet, "view" | "freezePane" | "hidden" | "veryHidden"> {
  const { rows, columns } = sheet.frozen;
  return {
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor ? { tabColor: fileColor(sheet.tabColor) } : {}) },
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
  };
}

function fileSheet(sheet: SheetSnapshot, workbook: WorkbookContext): WriteSheet {
  const context = { ...workbook, ownTable: null };
  const protection = fileProtection(sheet.protection);
  const headerFooter = fileHeaderFooter(sheet.pageLayout);
  const rowDefs = fileRows(sheet);
  const lastRow = [...rowDefs.keys()].reduce((last, row) => Math.max(last, row), -1);
  return {
    name: sheet.name,
    ...fileView(sheet),
    // The library writes no row below the last one it is given, not even its height.
    rows: Array.from({ length: lastRow + 1 }, () => []),
    cells: fileCells(sheet, workbook),
    rowDefs,
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: sheet.tables.map(({ name, area, columns }) => ({
      name,
      range: areaAddress(area),
      columns: columns.map((column) => ({ name: column.name })),
    })),
    dataValidations: sheet.validations.map((validation) => fileValidation(validation, context)),
    conditionalRules: fileConditionalFormats(sheet.conditionalFormats, context).map(({ rule }) => rule),
    charts: sheet.charts.map(fileChart),
    pageSetup: filePageLayout(sheet.pageLayout),
    ...(headerFooter ? { headerFooter } : {}),
    ...(protection ? { protection } : {}),
  };
}

/**
 * Saves a workbook as .xlsx with the values it shows, so that it opens without being calculated.
 * Custom functions (given with their namespace) are stored the way Excel stores those of an add-in.
 * Throws on a snapshot that Excel would have to repair: the message lists everything that is wrong.
 */
export async function saveXlsx(
  snapshot: WorkbookSnapshot,
  customFunctionNames: readonly string[],
): Promise<Uint8Array> {
  const problems = snapshotProblems(snapshot);
  if (problems.length > 0) throw new Error(`workbook cannot be saved: ${problems.join("; ")}`);
  const tableNames = snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const context = { tableNames, customFunctionNames };
  const styles = styleSheet(snapshot);
  const written = await writeXlsx({
    sheets: [...snapshot.sheets.map((sheet) => fileSheet(sheet, context)), ...(styles ? [styles] : [])],
    activeSheet: Math.max(
      0,
      snapshot.sheets.findIndex((sheet) => sheet.id === snapshot.activeSheetId),
    ),
    properties: { custom: { ...snapshot.customProperties } },
  });
  return finishPackage(written, snapshot, context);
}
