import type { BlockCell } from "./defineSheet";
import { blockContext, tableContext, type PlacedTables } from "./formulaWriter";
import { sheetRows } from "./layout";
import type { CellInput, WorkbookOp } from "./ops";
import { blockName, type PlacedBlock, type PlacedTable } from "./placedParts";
import { headersOf } from "./planTableShape";
import { columnReference } from "./structuredReference";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** Makes a table that is not there yet, or finishes one that was interrupted. Formulas come later: they may name any table. */
export function tableOps({ shape, sheet, area, state, missing, places, headers }: PlacedTable): readonly WorkbookOp[] {
  if (state === "ready") return missing.length === 0 ? [] : missingColumnOps();
  const rows = shape.rows.length === 0 ? [shape.columns.map(() => null)] : shape.rows;
  const title = writeCells(sheet, sheetRows.tableTitle, area.column, [[shape.title]]);
  const cells = writeCells(sheet, area.row, area.column, [headersOf(shape), ...rows]);
  const table: WorkbookOp =
    typeof state === "object"
      ? { kind: "renameTable", table: state.unnamed, name: shape.name }
      : { kind: "addTable", sheet, table: shape.name, area };
  return [cells, ...(shape.title === "" ? [] : [title]), table];

  function missingColumnOps(): readonly WorkbookOp[] {
    const grown = { ...area, columns: area.columns + missing.length };
    return [
      ...missing.map((key) =>
        writeCells(sheet, area.row, area.column + (places.get(key) ?? 0), [[headers.get(key) ?? key]]),
      ),
      { kind: "resizeTable", sheet, table: shape.name, area: grown },
    ];
  }
}

/** Writes calculated columns and totals where their cells are empty; what stands there is left alone. */
export function tableFormulaOps(
  table: PlacedTable,
  tables: PlacedTables,
  texts: WorkbookTexts,
  view: WorkbookView,
): readonly WorkbookOp[] {
  const { shape, sheet, area, places, headers, moved } = table;
  const context = tableContext(table, tables, texts);
  const isEmpty = (row: number, column: number) =>
    column >= area.column + area.columns || view.formula(sheet, row, column - moved) === "";
  const hasTotals = shape.columns.some(({ hasTotal }) => hasTotal);
  const label =
    hasTotals && isEmpty(area.row - 1, area.column)
      ? [writeCells(sheet, area.row - 1, area.column, [[texts.common("total")]])]
      : [];
  const formulas = shape.columns.flatMap(({ key, formula, hasTotal }) => {
    const column = area.column + (places.get(key) ?? 0);
    const ops: WorkbookOp[] = [];
    if (formula !== null) {
      const runs = emptyRuns(area.row + 1, area.rows - 1, (row) => isEmpty(row, column));
      const text = runs.length === 0 ? "" : formula(context);
      for (const { row, rows } of runs) {
        ops.push({ kind: "fillFormula", sheet, area: { row, rows, column, columns: 1 }, formula: text });
      }
    }
    if (hasTotal && area.row > 0 && isEmpty(area.row - 1, column)) {
      const total = `=SUBTOTAL(109,${columnReference(shape.name, headers.get(key) ?? key)})`;
      ops.push(writeCells(sheet, area.row - 1, column, [[{ formula: total }]]));
    }
    return ops;
  });
  return [...label, ...formulas];
}

/** Stretches of empty cells in a column. */
function emptyRuns(
  first: number,
  count: number,
  isEmpty: (row: number) => boolean,
): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (let row = first; row < first + count; row++) {
    if (!isEmpty(row)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** Names and writes a block that is not there, or whose first cell is empty. */
export function blockOps(
  placed: PlacedBlock,
  tables: PlacedTables,
  texts: WorkbookTexts,
  view: WorkbookView,
): readonly WorkbookOp[] {
  const { block, sheet, row, column, state, moved } = placed;
  const isWritten = state === "named" && view.formula(sheet, row + 1, column - moved) !== "";
  const ops: WorkbookOp[] = [];
  if (state !== "named") {
    ops.push({ kind: "addName", name: blockName(block.key), sheet, row, column, replaces: state === "broken" });
  }
  if (isWritten) return ops;
  const cells = block.cells(blockContext(placed, tables, texts));
  const width = Math.max(...cells.map((line) => line.length));
  const inputs = cells.map((line) =>
    Array.from({ length: width }, (_, index) => blockInput(line[index] ?? null, placed, texts)),
  );
  ops.push(writeCells(sheet, row, column, [[texts.blockTitle(block.key)]]), writeCells(sheet, row + 1, column, inputs));
  return ops;
}

function blockInput(cell: BlockCell, { block }: PlacedBlock, texts: WorkbookTexts): CellInput {
  if (cell === null) return null;
  return typeof cell === "string" ? { formula: cell } : texts.blockLabel(block.key, cell.label);
}

function writeCells(sheet: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): WorkbookOp {
  return { kind: "writeCells", sheet, row, column, cells };
}
