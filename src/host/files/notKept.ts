import type { Sheet } from "hucre";
import type { PackageParts } from "./packageParts";

const partKinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/media\//, "images"],
  [/^xl\/comments/, "notes"],
  [/^xl\/threadedComments\//, "comments"],
  [/^xl\/pivotTables\//, "pivot tables"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/timelines\//, "timelines"],
  [/^xl\/vbaProject/, "macros"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
  [/^xl\/queryTables\/|^xl\/connections\.xml/, "data connections"],
  [/^xl\/chartsheets\//, "chart sheets"],
  [/^xl\/dialogsheets\//, "dialog sheets"],
];

/** Kinds of things in the package that the host's workbook has no place for. */
export function partsNotKept(parts: PackageParts): readonly string[] {
  const paths = Object.keys(parts);
  return partKinds.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, kind]) => kind);
}

/** How many conditional formats and charts the host does not know, and how many charts do not move and size with their cells. */
export interface NotKeptCounts {
  readonly formats: number;
  readonly charts: number;
  readonly fixedCharts: number;
}

/** Kinds of things on a sheet that the host's workbook has no place for, with the sheet's name. */
export function sheetNotKept(sheet: Sheet, counts: NotKeptCounts): readonly string[] {
  const cells = [...(sheet.cells?.values() ?? [])];
  const found: readonly (readonly [string, boolean])[] = [
    ["hyperlinks", cells.some((cell) => cell.hyperlink !== undefined)],
    [
      "formatting inside a cell's text",
      cells.some((cell) => cell.richText?.some((run) => run.font !== undefined) ?? false),
    ],
    ["headers and footers", sheet.headerFooter !== undefined],
    ["sparklines", sheet.sparklines !== undefined],
    ["text boxes", sheet.textBoxes !== undefined],
    ["a filter outside a table", sheet.autoFilter !== undefined],
    ["outline groups", [...(sheet.rowDefs?.values() ?? [])].some((row) => row.outlineLevel !== undefined)],
    ["page breaks", sheet.rowBreaks !== undefined || sheet.colBreaks !== undefined],
    ["some conditional formats", counts.formats > 0],
    ["some charts", counts.charts > 0],
    ["charts that keep their place or size when cells change", counts.fixedCharts > 0],
  ];
  return found.filter(([, isThere]) => isThere).map(([kind]) => `${kind} on ${sheet.name}`);
}
