import type { CellInput, WorkbookOp } from "../../../src/blueprint/ops";
import { nothingToStartWith, planShapes } from "../../../src/blueprint/planShapes";
import { ownHeader } from "../../../src/blueprint/tableShape";
import type { CellContent, WorkbookSnapshot } from "../../../src/blueprint/workbookSnapshot";
import type { WorkbookTexts } from "../../../src/blueprint/workbookTexts";
import type { HostProblem, WorkbookPort } from "../../../src/actions/ports";

/** A workbook in memory: every table of the plan on a sheet of its own, from cell A1, with one empty row as Excel makes it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  /** Header and data rows of a table. */
  readonly grid: (table: string) => CellContent[][];
  readonly applied: readonly (readonly WorkbookOp[])[];
}

const refused: HostProblem = { reason: "tooLarge", outcome: "part", code: "RequestPayloadSizeLimitExceeded" };

/** Makes the workbook; `refuse` says which call to `apply` (from 1) carries out its first op only and then fails, `filtered` which table has a filter on. */
export function aWorkbook(texts: WorkbookTexts, refuse?: number, filtered?: string): MemoryWorkbook {
  const grids = new Map(
    planShapes(texts, nothingToStartWith)
      .flatMap(({ tables }) => tables)
      .map(({ name, columns }) => [name, [columns.map(ownHeader), columns.map(() => "")] as CellContent[][]]),
  );
  const applied: (readonly WorkbookOp[])[] = [];
  const grid = (table: string): CellContent[][] => {
    const found = grids.get(table);
    if (!found) throw new Error(`There is no table ${table}.`);
    return found;
  };
  const port: WorkbookPort = {
    read: async (isWanted) => ({
      ok: true,
      value: snapshotOf(grids, (name) => isWanted({ name, tables: [name], names: [] }), filtered),
    }),
    apply: async (ops) => {
      applied.push(ops);
      const isRefused = applied.length === refuse;
      for (const op of isRefused ? ops.slice(0, 1) : ops) carryOut(op, grid);
      return isRefused ? { ok: false, problem: refused } : { ok: true, value: null };
    },
    select: async () => ({ ok: true, value: null }),
    showSheet: async () => ({ ok: true, value: null }),
    onChange: async () => ({ ok: true, value: async () => undefined }),
    selection: async () => ({ ok: true, value: null }),
    onSelection: async () => ({ ok: true, value: async () => undefined }),
  };
  return { port, grid, applied };
}

function snapshotOf(
  grids: ReadonlyMap<string, CellContent[][]>,
  isWanted: (name: string) => boolean,
  filtered: string | undefined,
): WorkbookSnapshot {
  const wanted = [...grids].filter(([name]) => isWanted(name));
  const copies = wanted.map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) }));
  return {
    sheets: copies.map(({ name, cells }) => ({ name, row: 0, column: 0, values: cells, formulas: cells, charts: [] })),
    otherSheets: [],
    names: [],
    tables: copies.map(({ name, cells }) => {
      const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
      return { name, sheet: name, area, hasTotals: false, isFiltered: name === filtered };
    }),
  };
}

function carryOut(op: WorkbookOp, grid: (table: string) => CellContent[][]): void {
  if (op.kind === "appendRows")
    grid(op.table).push(...op.rows.map((cells) => cells.map((cell) => contentOf(cell, ""))));
  else if (op.kind === "removeRows") for (const row of op.rows.toReversed()) grid(op.table).splice(row + 1, 1);
  else if (op.kind === "writeCells") write(op, grid(op.sheet));
  else throw new Error(`An import has no business with ${op.kind}.`);
}

function write({ row, column, cells }: Extract<WorkbookOp, { kind: "writeCells" }>, rows: CellContent[][]): void {
  cells.forEach((contents, down) =>
    contents.forEach((cell, right) => {
      const target = rows[row + down];
      if (target) target[column + right] = contentOf(cell, target[column + right] ?? "");
    }),
  );
}

function contentOf(cell: CellInput, before: CellContent): CellContent {
  if (cell === null) return before;
  return typeof cell === "object" ? cell.formula : cell;
}
