import type { CellContent, SheetSnapshot } from "../blueprint/workbookSnapshot";
import { isAnswerTooLarge } from "./hostProblem";

/** Cells asked for at once when a workbook does not fit in one answer: at 60 bytes for a value and its formula a bit over 2 MB. */
const cellsAtOnce = 40_000;

type Block = Pick<SheetSnapshot, "values" | "formulas">;

/** The used cells and charts of sheets, in one round trip; the answer comes with the next `sync`. */
export function askCells(sheets: readonly Excel.Worksheet[]): () => readonly SheetSnapshot[] {
  const asked = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load(["values", "formulas", "rowIndex", "columnIndex"]);
    sheet.charts.load({ name: true });
    return { sheet, range };
  });
  return () =>
    asked.map(({ sheet, range }) => ({
      ...placed(sheet, range),
      values: range.isNullObject ? [] : (range.values as CellContent[][]),
      formulas: range.isNullObject ? [] : (range.formulas as CellContent[][]),
    }));
}

/**
 * The same in as many round trips as it takes: Excel on the web gives answers up to 5 MB
 * (docs:concepts/resource-limits-and-performance-optimization), which tens of thousands of rows exceed.
 */
export async function cellsInParts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetSnapshot[]> {
  const asked = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    sheet.charts.load({ name: true });
    return { sheet, range };
  });
  await context.sync();
  const snapshots: SheetSnapshot[] = [];
  for (const { sheet, range } of asked) {
    const rowsAtOnce = range.isNullObject ? 1 : Math.max(1, Math.floor(cellsAtOnce / range.columnCount));
    const rows = range.isNullObject ? 0 : range.rowCount;
    const blocks: Block[] = [];
    for (let row = 0; row < rows; row += rowsAtOnce)
      blocks.push(await rowsOf(context, range, row, Math.min(rowsAtOnce, rows - row)));
    const [values, formulas] = [blocks.flatMap((block) => block.values), blocks.flatMap((block) => block.formulas)];
    snapshots.push({ ...placed(sheet, range), values, formulas });
  }
  return snapshots;
}

/** Rows of a range; half of them at a time when even these are too much for one answer. */
async function rowsOf(context: Excel.RequestContext, range: Excel.Range, row: number, count: number): Promise<Block> {
  const block = range
    .getRow(row)
    .getResizedRange(count - 1, 0)
    .load(["values", "formulas"]);
  try {
    await context.sync();
  } catch (error) {
    if (count === 1 || !isAnswerTooLarge(error)) throw error;
    const half = Math.ceil(count / 2);
    const [first, second] = [
      await rowsOf(context, range, row, half),
      await rowsOf(context, range, row + half, count - half),
    ];
    return { values: [...first.values, ...second.values], formulas: [...first.formulas, ...second.formulas] };
  }
  return { values: block.values as CellContent[][], formulas: block.formulas as CellContent[][] };
}

function placed(sheet: Excel.Worksheet, range: Excel.Range) {
  const charts = sheet.charts.items.map((chart) => chart.name);
  const { isNullObject } = range;
  return {
    name: sheet.name,
    row: isNullObject ? 0 : range.rowIndex,
    column: isNullObject ? 0 : range.columnIndex,
    charts,
  };
}
