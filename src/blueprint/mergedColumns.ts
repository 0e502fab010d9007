import type { WorkbookOp } from "./ops";

/**
 * The same ops with neighbouring columns that look alike, or accept the same, as one: a call to Excel costs more than a wide range. Areas of one
 * kind must not overlap, and rules must not name cells of their own column.
 */
export function mergedColumns(ops: readonly WorkbookOp[]): readonly WorkbookOp[] {
  const merged: WorkbookOp[] = [];
  const lastOf = new Map<string, number>();
  for (const op of ops) {
    if (op.kind !== "format" && op.kind !== "validate") {
      merged.push(op);
      continue;
    }
    const { area } = op;
    const key = JSON.stringify({ ...op, area: { row: area.row, rows: area.rows } });
    const place = lastOf.get(key) ?? -1;
    const last = merged[place];
    if (last !== undefined && "area" in last && last.area.column + last.area.columns === area.column) {
      merged[place] = { ...op, area: { ...last.area, columns: last.area.columns + area.columns } };
    } else {
      lastOf.set(key, merged.length);
      merged.push(op);
    }
  }
  return merged;
}
