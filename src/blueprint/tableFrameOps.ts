import type { Area, CellFormat, WorkbookOp } from "./ops";
import type { PlacedTable } from "./placedParts";

const headerCells: CellFormat = { wrap: true, vertical: "Center" };
const dataCells: CellFormat = { vertical: "Top" };

/**
 * How headers and rows of the tables of a sheet stand in their cells. Tables with no more than one column between them are dressed as one, for a call to Excel
 * costs more than a wide range: the column between holds nothing, nor do the cells below a shorter table.
 */
export function tableFrameOps(tables: readonly PlacedTable[]): readonly WorkbookOp[] {
  const inOrder = tables.toSorted((left, right) => left.area.column - right.area.column);
  const groups: { sheet: string; area: Area }[] = [];
  for (const { sheet, area } of inOrder) {
    const last = groups.at(-1);
    const end = last === undefined ? 0 : last.area.column + last.area.columns;
    if (last !== undefined && last.area.row === area.row && area.column - end <= 1) {
      const columns = area.column + area.columns - last.area.column;
      last.area = { ...last.area, columns, rows: Math.max(last.area.rows, area.rows) };
    } else groups.push({ sheet, area });
  }
  return groups.flatMap(({ sheet, area }) => [
    { kind: "format", sheet, area: { ...area, rows: 1 }, format: headerCells } as const,
    { kind: "format", sheet, area: { ...area, row: area.row + 1, rows: area.rows - 1 }, format: dataCells } as const,
  ]);
}
