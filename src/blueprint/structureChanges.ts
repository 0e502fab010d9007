import type { WorkbookOp } from "./ops";
import { blockName, sheetPart, type PlacedSheet } from "./placedParts";
import type { StructureChange } from "./structureChange";
import type { WorkbookTexts } from "./workbookTexts";

/** What ops mean for the people who use the workbook. New parts get their formats without saying so. */
export function structureChanges(
  sheets: readonly PlacedSheet[],
  ops: readonly WorkbookOp[],
  toDress: ReadonlySet<string>,
  texts: WorkbookTexts,
): readonly StructureChange[] {
  const parts = sheets.flatMap(({ shape, name, exists, tables, blocks }) => [
    ...partChange(exists ? null : "addSheet", name, toDress.has(sheetPart(shape.key))),
    ...tables.flatMap(({ shape: table, state, missing, headers }) => {
      const columns = missing.map((key) => headers.get(key) ?? key);
      if (state === "ready" && columns.length > 0) return [{ kind: "addColumns", name: table.name, columns } as const];
      const kind = state === "ready" ? null : typeof state === "object" ? "nameTable" : "addTable";
      return partChange(kind, table.name, toDress.has(table.name));
    }),
    ...blocks.flatMap(({ block, state }) =>
      partChange(state === "named" ? null : "addBlock", texts.blockTitle(block.key), toDress.has(blockName(block.key))),
    ),
  ]);
  const charts = ops.flatMap((op) => (op.kind === "addChart" ? partChange("addChart", op.chart.title, false) : []));
  return [...parts, ...charts];
}

function partChange(
  kind: StructureChange["kind"] | null,
  name: string,
  isDressed: boolean,
): readonly StructureChange[] {
  if (kind !== null) return [{ kind, name, columns: [] }];
  return isDressed ? [{ kind: "format", name, columns: [] }] : [];
}
