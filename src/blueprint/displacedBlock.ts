import type { BlockCell } from "./defineSheet";
import { blockContext, type FormulaSources } from "./formulaWriter";
import type { WorkbookOp } from "./ops";
import type { PlacedBlock } from "./placedParts";

/** Where the rows of a block stand that were torn from it. */
interface DisplacedRow {
  readonly down: number;
  /** Columns to the right of their place. */
  readonly by: number;
  readonly cells: readonly BlockCell[];
}

/** As far as rows of a block are looked for beside it. */
const farthest = 12;

/**
 * Empties the cells beside a block where rows of it stand that were torn from it: a column that comes or goes in a table moves what lies to the right of
 * the table in its own rows only, so that a block higher or lower than the table is cut. Places are those before room is made.
 */
export function clearedStrays(placed: PlacedBlock, sources: FormulaSources): readonly WorkbookOp[] {
  const { sheet, row, column, moved } = placed;
  return displacedRows(placed, sources).map(({ down, by, cells }) => ({
    kind: "writeCells",
    sheet,
    row: row + 1 + down,
    column: column - moved + by,
    cells: [cells.map((cell) => (cell === null ? null : ""))],
  }));
}

/** The rows of a block that stand beside it; none when something else stands in their place. */
export function displacedRows(placed: PlacedBlock, sources: FormulaSources): readonly DisplacedRow[] {
  if (placed.state !== "named") return [];
  const cells = placed.block.cells(blockContext(placed, sources.tables, sources.texts));
  const rows = cells.map((line, down) => displacedRow(placed, line, down, sources)).filter((row) => row !== null);
  return rows.every((row) => isFree(placed, row, sources)) ? rows : [];
}

function displacedRow(
  placed: PlacedBlock,
  cells: readonly BlockCell[],
  down: number,
  sources: FormulaSources,
): DisplacedRow | null {
  const own = cells.flatMap((cell, across) => (cell === null ? [] : [{ cell, across }]));
  const labels = own.filter(({ cell }) => typeof cell !== "string");
  const isThere = (by: number) => (one: (typeof own)[number]) => isAt(placed, one.cell, down, one.across + by, sources);
  // Formulas of one row may read alike, so that what stood beside a cell is taken for its own; its labels cannot.
  if (own.length === 0 || (labels.length > 0 ? labels : own).some(isThere(0))) return null;
  for (let distance = 1; distance <= farthest; distance++)
    for (const by of [-distance, distance]) if (own.every(isThere(by))) return { down, by, cells };
  return null;
}

/** Whether a cell of the block stands in a column, counted from its first one. What a formula of the block says of the block's own cells is not looked at. */
function isAt(
  { block, sheet, row, column, moved }: PlacedBlock,
  cell: BlockCell,
  down: number,
  across: number,
  { texts, view }: FormulaSources,
): boolean {
  if (cell === null || column - moved + across < 0) return false;
  const current = view.formula(sheet, row + 1 + down, column - moved + across);
  if (typeof cell !== "string") return current === texts.blockLabel(block.key, cell.label);
  return typeof current === "string" && withoutPlaces(current) === withoutPlaces(cell);
}

/** A formula without the places of cells, which change when cells move. */
export function withoutPlaces(formula: string): string {
  return formula.replace(/\$[A-Z]{1,3}\$\d+/g, "$");
}

/** Whether nothing else stands where a row belongs. */
function isFree(
  { sheet, row, column, moved }: PlacedBlock,
  { down, by, cells }: DisplacedRow,
  { view }: FormulaSources,
): boolean {
  return cells.every(
    (cell, across) =>
      cell === null ||
      view.formula(sheet, row + 1 + down, column - moved + across) === "" ||
      (across - by >= 0 && across - by < cells.length && cells[across - by] !== null),
  );
}
