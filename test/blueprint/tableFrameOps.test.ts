import { expect, it } from "vitest";
import type { Area } from "../../src/blueprint/ops";
import type { PlacedTable } from "../../src/blueprint/placedParts";
import { tableFrameOps } from "../../src/blueprint/tableFrameOps";

const tableAt = (area: Area) => ({ sheet: "Lijsten", area }) as PlacedTable;
const areas = (tables: readonly PlacedTable[]) =>
  tableFrameOps(tables).flatMap((op) => (op.kind === "format" ? [op.area] : []));

it("dresses tables side by side as one, as far down as the longest", () => {
  const long = tableAt({ row: 4, column: 3, rows: 23, columns: 2 });
  expect(areas([long, tableAt({ row: 4, column: 0, rows: 3, columns: 2 })])).toEqual([
    { row: 4, column: 0, rows: 1, columns: 5 },
    { row: 5, column: 0, rows: 22, columns: 5 },
  ]);
});

it("leaves what stands between tables further apart, and tables in other rows to themselves", () => {
  const first = tableAt({ row: 4, column: 0, rows: 3, columns: 2 });
  expect(areas([first, tableAt({ row: 4, column: 4, rows: 3, columns: 1 })])).toHaveLength(4);
  expect(areas([first, tableAt({ row: 9, column: 3, rows: 3, columns: 1 })])).toHaveLength(4);
});
