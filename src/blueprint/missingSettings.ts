import type { CellInput, WorkbookOp } from "./ops";
import type { PlacedTable } from "./placedParts";
import type { WorkbookView } from "./workbookView";

/**
 * Settings that came in a later version, as rows below those that are there. Nothing when other cells stand in their way: formulas and warnings then
 * take the usual value.
 */
export function missingSettingOps(table: PlacedTable, view: WorkbookView): readonly WorkbookOp[] {
  const { shape, sheet, area, places } = table;
  const missing = missingSettings(table, view);
  if (missing.length === 0) return [];
  const below = area.row + area.rows;
  for (let row = below; row < below + missing.length; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (view.value(sheet, row, column) !== "") return [];
    }
  }
  const rows = missing.map((cells) => {
    const line: CellInput[] = Array.from({ length: area.columns }, () => null);
    shape.columns.forEach(({ key }, index) => {
      line[places.get(key) ?? index] = cells[index] ?? null;
    });
    return line;
  });
  return [
    { kind: "writeCells", sheet, row: below, column: area.column, cells: rows },
    { kind: "resizeTable", sheet, table: shape.name, area: { ...area, rows: area.rows + missing.length } },
  ];
}

/** The rows of settings that the table does not have yet. */
function missingSettings(
  { shape, sheet, area, places, state }: PlacedTable,
  view: WorkbookView,
): readonly (readonly CellInput[])[] {
  if (state !== "ready" || shape.rowFields.length === 0) return [];
  const ids = new Set<string>();
  for (let row = area.row + 1; row < area.row + area.rows; row++)
    ids.add(String(view.value(sheet, row, area.column + (places.get("id") ?? 0))));
  return shape.rows.filter(([id]) => !ids.has(String(id)));
}
