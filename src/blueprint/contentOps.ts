import type { BlockCell } from "./defineSheet";
import { blockContext, tableContext, type PlacedTables } from "./formulaWriter";
import { sheetRows } from "./layout";
import { isLostFormula } from "./lostFormula";
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

/** What the formulas of the workbook are written from. */
export interface FormulaSources {
  readonly tables: PlacedTables;
  readonly blocks: readonly PlacedBlock[];
  readonly texts: WorkbookTexts;
  readonly view: WorkbookView;
  readonly isOutdated: (formula: string, part: string, column: string | null) => boolean;
}

/** Writes calculated columns and totals where their cells are empty, or hold a formula of ours that lost a reference or is of an older version. What else stands there is left alone. */
export function tableFormulaOps(table: PlacedTable, sources: FormulaSources): readonly WorkbookOp[] {
  const { tables, texts, view, isOutdated } = sources;
  const { shape, sheet, area, places, headers, moved } = table;
  const context = tableContext(table, tables, sources.blocks, texts);
  const current = (row: number, column: number) =>
    column >= area.column + area.columns ? "" : view.formula(sheet, row, column - moved);
  const hasTotals = shape.columns.some(({ hasTotal }) => hasTotal);
  const label =
    hasTotals && current(area.row - 1, area.column) === ""
      ? [writeCells(sheet, area.row - 1, area.column, [[texts.common("total")]])]
      : [];
  const formulas = shape.columns.flatMap(({ key, formula, hasTotal }) => {
    const column = area.column + (places.get(key) ?? 0);
    const ops: WorkbookOp[] = [];
    if (formula !== null) {
      const text = formula(context);
      const runs = runsWhere(area.row + 1, area.rows - 1, (row) => {
        const cell = current(row, column);
        return cell === "" || isLostFormula(cell, text) || (cell !== text && isOutdated(String(cell), shape.key, key));
      });
      for (const { row, rows } of runs) {
        ops.push({ kind: "fillFormula", sheet, area: { row, rows, column, columns: 1 }, formula: text });
      }
    }
    if (hasTotal && area.row > 0) {
      const total = `=SUBTOTAL(109,${columnReference(shape.name, headers.get(key) ?? key)})`;
      const cell = current(area.row - 1, column);
      if (cell === "" || isLostFormula(cell, total))
        ops.push(writeCells(sheet, area.row - 1, column, [[{ formula: total }]]));
    }
    return ops;
  });
  return [...label, ...formulas];
}

/** Stretches of cells to write in a column. */
function runsWhere(
  first: number,
  count: number,
  isToWrite: (row: number) => boolean,
): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (let row = first; row < first + count; row++) {
    if (!isToWrite(row)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** Names and writes a block that is not there, or whose first cell is empty; elsewhere only formulas of ours that lost a reference or are of an older version. */
export function blockOps(placed: PlacedBlock, sources: FormulaSources): readonly WorkbookOp[] {
  const { tables, texts, view } = sources;
  const { block, sheet, row, column, state, moved } = placed;
  const isWritten = state === "named" && view.formula(sheet, row + 1, column - moved) !== "";
  const ops: WorkbookOp[] = [];
  if (state !== "named") {
    ops.push({ kind: "addName", name: blockName(block.key), sheet, row, column, replaces: state === "broken" });
  }
  const cells = block.cells(blockContext(placed, tables, texts));
  if (isWritten) return [...ops, ...rewrittenCells(placed, cells, sources)];
  const width = Math.max(...cells.map((line) => line.length));
  const inputs = cells.map((line) =>
    Array.from({ length: width }, (_, index) => blockInput(line[index] ?? null, placed, texts)),
  );
  ops.push(writeCells(sheet, row, column, [[texts.blockTitle(block.key)]]), writeCells(sheet, row + 1, column, inputs));
  return ops;
}

function rewrittenCells(
  { block, sheet, row, column, moved }: PlacedBlock,
  cells: readonly (readonly BlockCell[])[],
  { view, isOutdated }: FormulaSources,
): readonly WorkbookOp[] {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, across) => {
      const current = view.formula(sheet, row + 1 + down, column + across - moved);
      if (typeof cell !== "string") return [];
      return isLostFormula(current, cell) || (current !== cell && isOutdated(String(current), block.key, null))
        ? [writeCells(sheet, row + 1 + down, column + across, [[{ formula: cell }]])]
        : [];
    }),
  );
}

function blockInput(cell: BlockCell, { block }: PlacedBlock, texts: WorkbookTexts): CellInput {
  if (cell === null) return null;
  return typeof cell === "string" ? { formula: cell } : texts.blockLabel(block.key, cell.label);
}

function writeCells(sheet: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): WorkbookOp {
  return { kind: "writeCells", sheet, row, column, cells };
}
