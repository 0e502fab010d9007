import { expect, it } from "vitest";
import { mergedColumns } from "../../src/blueprint/mergedColumns";
import type { CellFormat, WorkbookOp } from "../../src/blueprint/ops";

const format = (column: number, look: CellFormat, row = 5): WorkbookOp => ({
  kind: "format",
  sheet: "Blad",
  area: { row, rows: 3, column, columns: 1 },
  format: look,
});
const columnsOf = (ops: readonly WorkbookOp[]) =>
  ops.map((op) => ("area" in op ? [op.area.column, op.area.columns] : null));

it("formats neighbours that look alike at once, also when another rule stands between them", () => {
  const rule: WorkbookOp = {
    kind: "validate",
    sheet: "Blad",
    area: { row: 5, rows: 3, column: 1, columns: 1 },
    validation: { rule: { kind: "date" }, strict: true, prompt: null, error: null },
  };
  const ops = [format(1, { bold: true }), rule, format(2, { bold: true }), format(3, { italic: true })];
  expect(columnsOf(mergedColumns(ops))).toEqual([
    [1, 2],
    [1, 1],
    [3, 1],
  ]);
});

it("keeps columns apart that are no neighbours or stand in other rows", () => {
  const ops = [format(1, { bold: true }), format(3, { bold: true }), format(4, { bold: true }, 4)];
  expect(mergedColumns(ops)).toEqual(ops);
});
