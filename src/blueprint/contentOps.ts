import type { BlockCell } from "./defineSheet";
import { displacedRows, withoutPlaces } from "./displacedBlock";
import { isTotalOf, totalFormula } from "./displacedTable";
import { blockContext, tableContext, type FormulaSources } from "./formulaWriter";
import { sheetRows } from "./layout";
import { isLostFormula } from "./lostFormula";
import type { CellInput, WorkbookOp } from "./ops";
import { blockName, type PlacedBlock, type PlacedTable } from "./placedParts";
import { headersOf } from "./planTableShape";
import type { CellContent } from "./workbookSnapshot";
import type { WorkbookTexts } from "./workbookTexts";

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

/** Writes calculated columns and totals where their cells are empty, or hold a formula of ours that lost a reference or is of an older version. What else stands there is left alone. */
export function tableFormulaOps(table: PlacedTable, sources: FormulaSources): readonly WorkbookOp[] {
  const { tables, texts, view, isOutdated } = sources;
  const { shape, sheet, area, places, moved } = table;
  const context = tableContext(table, tables, sources.blocks, texts);
  const current = (row: number, column: number) =>
    column >= area.column + area.columns ? "" : view.formula(sheet, row, column - moved);
  const isToWrite = (cell: CellContent) => cell === "" || isTotalOf(table, String(cell));
  const hasTotals = shape.columns.some(({ hasTotal }) => hasTotal);
  const label =
    hasTotals && isToWrite(current(area.row - 1, area.column))
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
      const total = totalFormula(table, key);
      const cell = current(area.row - 1, column);
      if (cell !== total && (isToWrite(cell) || isLostFormula(cell, total)))
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

/** Rows that are gone or stand elsewhere, and cells whose formula is no longer the block's own. */
function rewrittenCells(
  placed: PlacedBlock,
  cells: readonly (readonly BlockCell[])[],
  sources: FormulaSources,
): readonly WorkbookOp[] {
  const { block, sheet, row, column, moved } = placed;
  const displaced = displacedRows(placed, sources).map(({ down }) => down);
  return cells.flatMap((line, down) => {
    const current = line.map((_cell, across) => sources.view.formula(sheet, row + 1 + down, column + across - moved));
    const isGone =
      displaced.includes(down) ||
      (line.some((cell) => cell !== null) && line.every((cell, across) => cell === null || current[across] === ""));
    const isOld = (cell: BlockCell, across: number) =>
      typeof cell === "string" && isOldFormula(String(current[across]), cell, block.key, sources, displaced.length > 0);
    const input = (cell: BlockCell) => blockInput(cell, placed, sources.texts);
    // A row goes in one piece: a part of it would be taken for a row of the user's own.
    if (isGone) return [writeCells(sheet, row + 1 + down, column, [line.map(input)])];
    return line.flatMap((cell, across) =>
      isOld(cell, across) ? [writeCells(sheet, row + 1 + down, column + across, [[input(cell)]])] : [],
    );
  });
}

/** Whether a formula of ours lost a reference, is of an older version, or looks at cells of its block that were torn from it. */
function isOldFormula(
  current: string,
  written: string,
  part: string,
  { isOutdated }: FormulaSources,
  isTorn: boolean,
): boolean {
  if (current === written) return false;
  const looksAside = isTorn && withoutPlaces(current) === withoutPlaces(written);
  return looksAside || isLostFormula(current, written) || isOutdated(current, part, null);
}

function blockInput(cell: BlockCell, { block }: PlacedBlock, texts: WorkbookTexts): CellInput {
  if (cell === null) return null;
  return typeof cell === "string" ? { formula: cell } : texts.blockLabel(block.key, cell.label);
}

function writeCells(sheet: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): WorkbookOp {
  return { kind: "writeCells", sheet, row, column, cells };
}
