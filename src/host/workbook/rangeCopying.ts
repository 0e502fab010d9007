import { putEntry } from "./cellChange";
import { raiseChanged } from "./changeEvents";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnName } from "./cellAddress";
import { checkCellsUnlocked } from "./protectionCheck";
import type { ResolvedArea } from "./rangeResolution";
import { cellAt, hasContent, styleAt } from "./sheetCells";
import { writeStyles } from "./styleWriting";
import type { CellEntry } from "./cellEntry";
import type { Cell } from "./workbookState";
import type { WorkbookModel } from "./workbookModel";

/** `Excel.RangeCopyType`, without links. */
export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

/** Copies cells (ref:docs-ref-autogen/excel/excel/excel.range.yml copyFrom): relative references move along. */
export function copyCells(
  model: WorkbookModel,
  from: ResolvedArea,
  to: ResolvedArea,
  what: CopyWhat,
  isBlankSkipped: boolean,
): void {
  const rows = repeated(to.area.rows, from.area.rows);
  const columns = repeated(to.area.columns, from.area.columns);
  const target = { ...to.area, rows, columns };
  checkCellsUnlocked(to.sheet, target);
  const sourceAt = (row: number, column: number) => ({
    row: from.area.row + ((row - target.row) % from.area.rows),
    column: from.area.column + ((column - target.column) % from.area.columns),
  });
  const copies: { row: number; column: number; entry: CellEntry }[] = [];
  for (let row = target.row; row < target.row + rows; row++)
    for (let column = target.column; column < target.column + columns; column++) {
      const source = sourceAt(row, column);
      const cell = cellAt(from.sheet, source.row, source.column);
      if (isBlankSkipped && !hasContent(cell)) continue;
      copies.push({ row, column, entry: entryOf(cell, source, { row, column }, what) });
    }
  if (what === "All" || what === "Formats") copyStyles(model, from, { ...to, area: target }, sourceAt);
  if (what === "Formats") return;
  for (const { row, column, entry } of copies) putEntry(model, to.sheet, row, column, entry);
  raiseChanged(model, to.sheet, target, "RangeEdited");
}

function copyStyles(
  model: WorkbookModel,
  from: ResolvedArea,
  to: ResolvedArea,
  sourceAt: (row: number, column: number) => { row: number; column: number },
): void {
  const styles = new Map<string, ReturnType<typeof styleAt>>();
  for (let row = to.area.row; row < to.area.row + to.area.rows; row++)
    for (let column = to.area.column; column < to.area.column + to.area.columns; column++) {
      const source = sourceAt(row, column);
      styles.set(`${row},${column}`, styleAt(from.sheet, source.row, source.column));
    }
  writeStyles(model, to.sheet, to.area, (style, row, column) => styles.get(`${row},${column}`) ?? style);
}

/** A target that holds the source a whole number of times is filled; any other takes the source once. */
function repeated(target: number, source: number): number {
  return target > source && target % source === 0 ? target : source;
}

function entryOf(
  cell: Cell | undefined,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
  what: CopyWhat,
): CellEntry {
  if (cell?.formula === undefined || what === "Values") return { value: cell?.value ?? null };
  const anchor = ({ row, column }: { readonly row: number; readonly column: number }) =>
    `${columnName(column)}${row + 1}`;
  return { value: 0, formula: translateFormulaToA1(translateFormulaToR1C1(cell.formula, anchor(from)), anchor(to)) };
}
