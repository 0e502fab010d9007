import { expect, it } from "vitest";
import { isFilterInTheWay } from "../../src/actions/tableWrites";
import { WorkbookView } from "../../src/blueprint/workbookView";

const area = { row: 4, column: 2, rows: 5, columns: 3 };
const view = new WorkbookView({
  sheets: [],
  otherSheets: [],
  names: [],
  tables: [
    { name: "Kosten", sheet: "Begroting", area, hasTotals: false, isFiltered: true },
    { name: "Kader", sheet: "Begroting", area: { ...area, column: 6 }, hasTotals: false, isFiltered: false },
  ],
});
const write = (row: number, column: number, rows: number) =>
  ({ kind: "writeCells", sheet: "Begroting", row, column, cells: Array.from({ length: rows }, () => [1]) }) as const;

it.each([
  ["several rows of it", [write(5, 2, 2)], true],
  [
    "a formula for a column of it",
    [{ kind: "fillFormula", sheet: "Begroting", area: { ...area, row: 5, rows: 4, columns: 1 }, formula: "=1" }],
    true,
  ],
  ["one row of it", [write(5, 2, 1), write(6, 2, 1)], false],
  ["its header and what stands above", [write(2, 2, 3)], false],
  ["rows of a table beside it", [write(5, 6, 4)], false],
  ["rows of another sheet", [{ ...write(5, 2, 4), sheet: "Kalender" }], false],
] as const)("a filter on a table stands in the way of writing %s: %s", (_what, ops, expected) => {
  expect(isFilterInTheWay(view, ops)).toBe(expected);
});
