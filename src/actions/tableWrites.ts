import { foundTable, type FoundTable } from "../blueprint/foundTable";
import type { CellInput, WorkbookOp } from "../blueprint/ops";
import type { TableSnapshot } from "../blueprint/workbookSnapshot";
import type { WorkbookView } from "../blueprint/workbookView";
import type { RecordKey } from "../domain/plan/planRecords";
import type { OpenPlan } from "./openPlan";

/** Finds tables and places in an open plan, and makes ops that write there. */
export function tableOf({ shapes, view }: Pick<OpenPlan, "shapes" | "view">, key: RecordKey): FoundTable | null {
  const shape = shapes.get(key);
  return shape === undefined ? null : foundTable(shape, view);
}

/** Number of the data row with an ID, from zero; -1 when it is gone. The settings have their field as ID. */
export function rowWithId(table: FoundTable, id: string): number {
  const column = table.places.get("id") ?? -1;
  return table.rows.findIndex((cells) => String(cells[column] ?? "").trim() === id);
}

/** Keys of the columns in the order they stand; empty for columns of the user's own. */
export function keysInOrder(table: FoundTable): readonly string[] {
  const keyAt = new Map([...table.places].map(([key, place]) => [place, key]));
  return table.headers.map((_header, place) => keyAt.get(place) ?? "");
}

/** Writes one cell of a table; `null` when its column is gone. */
export function cellOp(table: FoundTable, row: number, key: string, input: CellInput): WorkbookOp | null {
  const place = table.places.get(key);
  if (place === undefined) return null;
  const column = table.data.column + place;
  return { kind: "writeCells", sheet: table.sheet, row: table.data.row + row, column, cells: [[input]] };
}

/** New rows: in the empty rows at the end of the table first (a table always has at least one row), then below it. */
export function addRowsOps(table: FoundTable, rows: readonly (readonly CellInput[])[]): readonly WorkbookOp[] {
  if (rows.length === 0) return [];
  const own = table.shape.columns
    .filter(({ formula }) => formula === null)
    .map(({ key }) => table.places.get(key) ?? -1);
  const lastFilled = table.rows.findLastIndex((cells) => own.some((place) => String(cells[place] ?? "").trim() !== ""));
  const inPlace = rows.slice(0, table.rows.length - 1 - lastFilled);
  const below = rows.slice(inPlace.length);
  const start = { sheet: table.sheet, row: table.data.row + lastFilled + 1, column: table.data.column };
  return [
    ...(inPlace.length === 0 ? [] : [{ kind: "writeCells", ...start, cells: inPlace } as const]),
    ...(below.length === 0 ? [] : [{ kind: "appendRows", table: table.shape.name, rows: below } as const]),
  ];
}

/** Where a table stands, how many data rows it has, and what empties one of them: `""` for what people enter, `null` for what is calculated. */
export interface EmptiedTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly emptied: readonly CellInput[];
}

/** Contents that empty the data row at a place: calculated columns keep their formulas, and so do columns of the user's own that hold one. */
export function emptiedRow(
  { sheet, data, places, shape }: Pick<FoundTable, "sheet" | "data" | "places" | "shape">,
  view: WorkbookView,
): readonly CellInput[] {
  const columnAt = new Map(shape.columns.map((column) => [places.get(column.key) ?? -1, column]));
  return Array.from({ length: data.columns }, (_, place) => {
    const column = columnAt.get(place);
    const isFormula =
      column === undefined
        ? String(view.formula(sheet, data.row, data.column + place)).startsWith("=")
        : column.formula !== null;
    return isFormula ? null : "";
  });
}

/**
 * Takes rows out of a table. When none would be left the first one stays, empty but for its formulas: a table always has a row, and Excel empties
 * the last one whole when it is deleted, formulas included.
 */
export function removeRowsOps(table: EmptiedTable, rows: readonly number[]): readonly WorkbookOp[] {
  const isAll = new Set(rows).size === table.rows;
  const removed = isAll ? rows.filter((row) => row !== 0) : rows;
  const { sheet, row, column } = table;
  return [
    ...(isAll && rows.length > 0 ? [{ kind: "writeCells", sheet, row, column, cells: [table.emptied] } as const] : []),
    ...(removed.length === 0 ? [] : [{ kind: "removeRows", table: table.name, rows: removed } as const]),
  ];
}

/**
 * Whether rows would come or go, or be written several at once, in a table where a filter hides rows: Excel refuses that, or puts values in other cells
 * than those meant (office-js #224, #994). One row at a time goes where it should.
 */
export function isFilterInTheWay(view: WorkbookView, ops: readonly WorkbookOp[]): boolean {
  const filtered = view.snapshot.tables.filter(({ isFiltered }) => isFiltered === true);
  if (filtered.length === 0) return false;
  return ops.some((op) => {
    if (op.kind === "appendRows" || op.kind === "removeRows") return view.table(op.table)?.isFiltered === true;
    const written = writtenRows(op);
    return written !== null && written.rows > 1 && filtered.some((table) => isInData(view, table, written));
  });
}

interface WrittenRows {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

function writtenRows(op: WorkbookOp): WrittenRows | null {
  if (op.kind === "fillFormula") return { sheet: op.sheet, ...op.area };
  return op.kind === "writeCells" ? { ...op, rows: op.cells.length } : null;
}

function isInData(view: WorkbookView, table: TableSnapshot, { sheet, row, rows, column }: WrittenRows): boolean {
  const data = view.data(table);
  const isBeside = column < data.column || column >= data.column + data.columns;
  return table.sheet === sheet && !isBeside && row < data.row + data.rows && row + rows > data.row;
}
