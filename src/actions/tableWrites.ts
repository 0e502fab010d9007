import { foundTable, type FoundTable } from "../blueprint/foundTable";
import type { CellInput, WorkbookOp } from "../blueprint/ops";
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

/** Writes one cell of a table. */
export function cellOp(table: FoundTable, row: number, key: string, input: CellInput): WorkbookOp {
  const column = table.data.column + (table.places.get(key) ?? 0);
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

/** Whether rows would come or go in a table where a filter hides rows: Excel refuses that or takes the wrong rows (office-js #224, #994). */
export function isFilterInTheWay(view: WorkbookView, ops: readonly WorkbookOp[]): boolean {
  return ops.some(
    (op) => (op.kind === "appendRows" || op.kind === "removeRows") && view.table(op.table)?.isFiltered === true,
  );
}
