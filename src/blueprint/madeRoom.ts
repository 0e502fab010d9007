import type { WorkbookOp } from "./ops";
import type { PlacedSheet, PlacedTable } from "./placedParts";
import type { WorkbookView } from "./workbookView";

/**
 * Makes room for missing columns at the right end of tables: whole sheet columns are inserted where something stands in the way, and what lies
 * to the right moves along. The answer holds the ops and the parts as they lie afterwards.
 */
export function madeRoom(
  sheet: PlacedSheet,
  view: WorkbookView,
): { readonly sheet: PlacedSheet; readonly ops: readonly WorkbookOp[] } {
  let placed = sheet;
  const ops: WorkbookOp[] = [];
  const growing = sheet.tables.filter((table) => table.state === "ready" && table.missing.length > 0);
  for (const table of growing.sort((left, right) => right.area.column - left.area.column)) {
    const end = table.area.column + table.area.columns;
    const needed = table.missing.length - roomBeside(table, end, view, sheet);
    if (needed <= 0) continue;
    ops.push({ kind: "insertColumns", sheet: table.sheet, column: end, count: needed });
    placed = shifted(placed, table.sheet, end, needed);
  }
  return { sheet: placed, ops };
}

/** Free columns beside a table, less the one that keeps it apart from its neighbour. */
function roomBeside(table: PlacedTable, end: number, view: WorkbookView, { blocks }: PlacedSheet): number {
  const cells = view.sheet(table.sheet);
  const used = cells === null ? 0 : cells.column + (cells.values[0]?.length ?? 0);
  const isFree = (column: number) =>
    cells === null || cells.values.every((row) => (row[column - cells.column] ?? "") === "");
  const starts = [
    ...view.snapshot.tables.filter((other) => other.sheet === table.sheet).map(({ area }) => area.column),
    ...blocks.filter((block) => block.sheet === table.sheet && block.state === "named").map(({ column }) => column),
  ];
  let column = end;
  while (column < used && isFree(column) && !starts.includes(column)) column++;
  const isEnd = column >= used && !starts.some((start) => start >= column);
  return isEnd ? Number.POSITIVE_INFINITY : column - end - 1;
}

function shifted(placed: PlacedSheet, sheet: string, from: number, count: number): PlacedSheet {
  const isMoved = (part: { readonly sheet: string }, column: number) => part.sheet === sheet && column >= from;
  return {
    ...placed,
    tables: placed.tables.map((table) =>
      isMoved(table, table.area.column)
        ? { ...table, moved: table.moved + count, area: { ...table.area, column: table.area.column + count } }
        : table,
    ),
    blocks: placed.blocks.map((block) =>
      isMoved(block, block.column) ? { ...block, moved: block.moved + count, column: block.column + count } : block,
    ),
  };
}
