import type { Sheet } from "hucre";
import type { Area, SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import { cellsFromFile, type CellContext } from "./cellsFromFile";
import { chartsFromFile } from "./chartsFromFile";
import { conditionalFormatsFromFile } from "./conditionalFormatFromFile";

import { colorFromFile } from "./fileColor";
import type { NamesFromFile } from "./fileNames";
import { pageLayoutFromFile } from "./filePageLayout";
import { protectionFromFile } from "./fileProtection";
import { lineStylesFromFile, type LineStyleContext } from "./lineStylesFromFile";
import { sheetNotKept } from "./notKept";
import { partText, relationshipsOf, type PackageParts } from "./packageParts";
import { columnPixels, rowPixels } from "./pixels";
import { storedValidations } from "./storedValidations";
import { tableFromFile } from "./tableFromFile";
import { childOf, childrenOf, isTrue, parseXml, type XmlTree } from "./xmlTree";

/** What reading a sheet needs of the workbook. */
export interface WorkbookContext extends CellContext, LineStyleContext {
  readonly names: NamesFromFile;
  readonly differentialFormats: readonly XmlTree[];
}

/** Where a sheet is: its part, its place among the sheets that are read and among all sheets of the file. */
export interface SheetPlace {
  readonly path: string;
  readonly index: number;
  readonly fileIndex: number;
}

const idKinds = { sheet: "0001", conditionalFormat: "000C", chart: "000D" } as const;

/** An id that follows from a thing's place in the file, in the form Excel uses for sheets. */
export function fileId(kind: keyof typeof idKinds, sheetIndex: number, index: number): string {
  const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, "0");
  return `{00000000-${idKinds[kind]}-0000-${hex(sheetIndex, 4)}-${hex(index, 12)}}`;
}

/** The worksheet part without its cells, which the file library reads. */
function sheetTree(parts: PackageParts, path: string): XmlTree {
  return parseXml((partText(parts, path) ?? "").replace(/<((?:\w+:)?sheetData)\b[^>]*>[\s\S]*<\/\1>/, ""));
}

function tablesFromFile(path: string, context: WorkbookContext): readonly TableSnapshot[] {
  return relationshipsOf(context.parts, path)
    .filter(({ type }) => type === "table")
    .flatMap((relationship) => {
      const xml = partText(context.parts, relationship.path);
      const table = xml === undefined ? null : tableFromFile(parseXml(xml), context);
      return table ? [table] : [];
    });
}

/** Pixels of a column that nobody set a width for. */
const standardWidth = 64;

/** A width that is given for more columns than this is one for the rest of the sheet; only columns in use get it. */
const manyColumns = 100;

/** A width that somebody set; a column that only has a style, or is hidden by a width of 0, has the standard one. */
function isOwnWidth({ width, customWidth, hidden }: XmlTree["attributes"]): boolean {
  if (isTrue(hidden) && Number(width) === 0) return false;
  return isTrue(customWidth) || columnPixels(Number(width)) !== standardWidth;
}

function columnsFromFile(tree: XmlTree, usedColumns: number): Pick<SheetSnapshot, "columnWidths" | "hiddenColumns"> {
  const widths: Record<number, number> = {};
  const hidden: number[] = [];
  const standard = childOf(tree, "sheetFormatPr")?.attributes["defaultColWidth"];
  const usual = standard === undefined ? undefined : columnPixels(Number(standard));
  if (usual !== undefined && usual !== standardWidth)
    for (let column = 0; column < usedColumns; column++) widths[column] = usual;
  for (const { attributes } of childrenOf(childOf(tree, "cols"), "col")) {
    const first = Number(attributes["min"]) - 1;
    const end = Number(attributes["max"]);
    for (let column = first; column < (end - first > manyColumns ? Math.min(end, usedColumns) : end); column++) {
      const width = attributes["width"];
      if (width !== undefined && isOwnWidth(attributes)) widths[column] = columnPixels(Number(width));
      if (isTrue(attributes["hidden"])) hidden.push(column);
    }
  }
  return { columnWidths: widths, hiddenColumns: hidden };
}

function rowsFromFile(sheet: Sheet): Pick<SheetSnapshot, "rowHeights" | "hiddenRows"> {
  const rows = [...(sheet.rowDefs ?? [])];
  return {
    rowHeights: Object.fromEntries(
      rows.flatMap(([row, { height }]) => (height === undefined ? [] : [[row, rowPixels(height)] as const])),
    ),
    hiddenRows: rows.filter(([, { hidden }]) => hidden).map(([row]) => row),
  };
}

function viewFromFile(
  sheet: Sheet,
  context: WorkbookContext,
): Pick<SheetSnapshot, "visibility" | "tabColor" | "showGridlines" | "frozen"> {
  return {
    visibility: sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
    tabColor: colorFromFile(sheet.view?.tabColor, context.themeColors) ?? "",
    showGridlines: sheet.view?.showGridLines ?? true,
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
  };
}

function areaOfMerge({ startRow, startCol, endRow, endCol }: NonNullable<Sheet["merges"]>[number]): Area {
  return { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 };
}

/** A sheet as the host holds it, and what of it the host has no place for. */
export function sheetFromFile(
  sheet: Sheet,
  place: SheetPlace,
  context: WorkbookContext,
): { readonly sheet: SheetSnapshot; readonly notKept: readonly string[] } {
  const tree = sheetTree(context.parts, place.path);
  const tables = tablesFromFile(place.path, context);
  const idFor = (priority: number) => fileId("conditionalFormat", place.index, priority);
  const conditional = conditionalFormatsFromFile(tree, { ...context, ownTable: null, idFor });
  const usedColumns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = { ...columnsFromFile(tree, usedColumns), ...rowsFromFile(sheet) };
  const chartId = (index: number) => fileId("chart", place.index, index);
  const charts = chartsFromFile(sheet.charts ?? [], place.path, context.parts, lines, chartId);
  const { rowStyles, columnStyles } = lineStylesFromFile(place.path, tree, usedColumns, context);
  return {
    sheet: {
      id: fileId("sheet", place.index, 0),
      name: sheet.name,
      ...viewFromFile(sheet, context),
      ...lines,
      merges: (sheet.merges ?? []).map(areaOfMerge),
      cells: cellsFromFile(sheet, { tables, rowStyles, columnStyles }, context),
      ...(Object.keys(rowStyles).length > 0 ? { rowStyles } : {}),
      ...(Object.keys(columnStyles).length > 0 ? { columnStyles } : {}),
      tables,
      validations: storedValidations(tree, context),
      conditionalFormats: conditional.formats,
      charts: charts.charts,
      names: context.names.bySheet.get(place.fileIndex) ?? [],
      protection: protectionFromFile(sheet.protection),
      pageLayout: {
        ...pageLayoutFromFile(sheet.pageSetup, sheet.headerFooter),
        ...context.names.printBySheet.get(place.fileIndex),
      },
    },
    notKept: sheetNotKept(sheet, { formats: conditional.unknown, charts: charts.unknown, fixedCharts: charts.fixed }),
  };
}
