import type { WorkbookOp } from "./ops";
import { blockName, type PlacedSheet } from "./placedParts";
import type { StructureChange } from "./structureChange";

/** What ops mean for the people who use the workbook. */
export function structureChanges(
  sheets: readonly PlacedSheet[],
  ops: readonly WorkbookOp[],
  toDress: ReadonlySet<string>,
): readonly StructureChange[] {
  const change = (kind: StructureChange["kind"], name: string, columns: readonly string[] = []) => ({
    kind,
    name,
    columns,
  });
  const isNew = new Set<string>();
  const parts = sheets.flatMap(({ name, exists, tables, blocks }) => [
    ...(exists ? [] : [change("addSheet", name)]),
    ...tables.flatMap(({ shape, state, missing, headers }) => {
      if (state !== "ready") isNew.add(shape.name);
      if (state !== "ready") return [change(typeof state === "object" ? "nameTable" : "addTable", shape.name)];
      const columns = missing.map((key) => headers.get(key) ?? key);
      return columns.length === 0 ? [] : [change("addColumns", shape.name, columns)];
    }),
    ...blocks.flatMap(({ block, state }) => {
      if (state !== "named") isNew.add(blockName(block.key));
      return state === "named" ? [] : [change("addBlock", block.key)];
    }),
  ]);
  const charts = ops.flatMap((op) => (op.kind === "addChart" ? [change("addChart", op.name)] : []));
  const formats = [...toDress].filter((name) => !isNew.has(name)).map((name) => change("format", name));
  const hasOther = parts.length + charts.length + formats.length > 0;
  return hasOther ? [...parts, ...charts, ...formats] : [change("fillFormulas", "")];
}
