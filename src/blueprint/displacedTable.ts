import { sheetRows } from "./layout";
import type { WorkbookOp } from "./ops";
import type { PlacedTable } from "./placedParts";
import { columnReference } from "./structuredReference";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** The columns where the title of a table stands although the table lies elsewhere: it was left behind when a column came or went in a table beside it. */
export function strayTitles({ shape, sheet, area, moved, state }: PlacedTable, view: WorkbookView): readonly number[] {
  if (state !== "ready" || shape.title === "") return [];
  const place = area.column - moved;
  return columnsWhere(view, sheet, sheetRows.tableTitle, (content) => content === shape.title).filter(
    (column) => column !== place,
  );
}

/** The title of a table that has none where it lies. */
export function missingTitleOps(
  { shape, sheet, area, moved, state }: PlacedTable,
  view: WorkbookView,
): readonly WorkbookOp[] {
  const row = sheetRows.tableTitle;
  const isThere = view.value(sheet, row, area.column - moved) !== "";
  return state !== "ready" || shape.title === "" || isThere
    ? []
    : [{ kind: "writeCells", sheet, row, column: area.column, cells: [[shape.title]] }];
}

/** Empties titles and totals that no longer stand above the table and column they are of. Places are those before room is made. */
export function clearedHeadings(table: PlacedTable, texts: WorkbookTexts, view: WorkbookView): readonly WorkbookOp[] {
  const { shape, sheet, area, places, moved, state } = table;
  if (state !== "ready") return [];
  const titles = strayTitles(table, view);
  const totals = shape.columns.filter(({ hasTotal }) => hasTotal);
  const row = area.row - 1;
  const ours = new Map(
    totals.map(({ key }) => [totalFormula(table, key), area.column - moved + (places.get(key) ?? 0)]),
  );
  const isOwn = (column: number) => column >= area.column - moved && column <= area.column - moved + area.columns;
  const stray = columnsWhere(
    view,
    sheet,
    row,
    (content, column) =>
      (isTotalOf(table, content) && ours.get(content) !== column) ||
      (isOwn(column) && lostTotal.test(content) && ![...ours.values()].includes(column)),
  );
  const labels =
    totals.length === 0 ? [] : titles.filter((column) => view.value(sheet, row, column) === texts.common("total"));
  const empty = (at: number, columns: readonly number[]): readonly WorkbookOp[] =>
    columns.map((column) => ({ kind: "writeCells", sheet, row: at, column, cells: [[""]] }));
  return [...empty(sheetRows.tableTitle, titles), ...empty(row, stray), ...empty(row, labels)];
}

/** A total whose column is gone. */
const lostTotal = /^=SUBTOTAL\(109,(?:[\p{L}\p{N}_.]+\[)?#REF!\]?\)$/u;

/** Whether a cell holds the total of a column of this table. */
export function isTotalOf({ shape }: PlacedTable, content: string): boolean {
  return content.startsWith(`=SUBTOTAL(109,${shape.name}[`);
}

/** The total above a column: of the rows that a filter shows. */
export function totalFormula({ shape, headers }: PlacedTable, key: string): string {
  return `=SUBTOTAL(109,${columnReference(shape.name, headers.get(key) ?? key)})`;
}

function columnsWhere(
  view: WorkbookView,
  sheet: string,
  row: number,
  isWanted: (content: string, column: number) => boolean,
): readonly number[] {
  const cells = view.sheet(sheet);
  const line = cells?.formulas[row - cells.row] ?? [];
  return line.flatMap((content, index) => {
    const column = (cells?.column ?? 0) + index;
    return typeof content === "string" && isWanted(content, column) ? [column] : [];
  });
}
