import type { WorkbookOp } from "./ops";
import type { PlacedSheet } from "./placedParts";
import { systemValuesTable } from "./sheets/listsSheet";
import { structureComplete, systemKeys, type SystemState } from "./systemState";

/**
 * The marker cell before and after the ops: first the parts that will be dressed, so that an interrupted run can be finished, last the word that all is done.
 * A new table Systeem starts with an empty marker; without any marker everything counts as not dressed.
 */
export function markerOps(
  { marker }: SystemState,
  toDress: ReadonlySet<string>,
  sheets: readonly PlacedSheet[],
): { readonly before: readonly WorkbookOp[]; readonly after: readonly WorkbookOp[] } {
  if (marker !== null) {
    const write = (text: string) => ({ kind: "writeCells", ...marker, cells: [[text]] }) as const;
    return { before: [write([...toDress].join(" "))], after: [write(structureComplete)] };
  }
  const system = sheets.flatMap(({ tables }) => tables).find(({ shape }) => shape.name === systemValuesTable.name);
  if (system === undefined) throw new Error("The blueprint has no table Systeem.");
  const row = system.shape.rows.findIndex((cells) => cells[1] === systemKeys.structure);
  if (system.state === "ready" || row < 0) {
    const cells = ["SYS-000", systemKeys.structure, structureComplete, ""];
    return { before: [], after: [{ kind: "appendRows", table: systemValuesTable.name, rows: [cells] }] };
  }
  const place = { sheet: system.sheet, row: system.area.row + 1 + row, column: system.area.column + 2 };
  return { before: [], after: [{ kind: "writeCells", ...place, cells: [[structureComplete]] }] };
}
