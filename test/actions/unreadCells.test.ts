import { expect, it } from "vitest";
import type { CellProblem } from "../../src/blueprint/cellProblem";
import { checkedPlan } from "../../src/actions/checkPlan";
import { unreadCells } from "../../src/actions/unreadCells";
import { aPlan } from "../builders/aPlan";

const cell: CellProblem = {
  kind: "notNumber",
  table: "needs",
  row: 2,
  rowId: "BEH-003",
  field: "people",
  found: "een stuk of tien",
};
const cellsOf = (...problems: readonly CellProblem[]) =>
  unreadCells(checkedPlan(aPlan(), { needs: "Behoeften", organisation: "Start" } as never, problems));

it("names sheet, row and column as the workbook does, and leads to the row wherever it stands by then", () => {
  expect(cellsOf(cell)).toEqual([
    {
      kind: "notNumber",
      sheet: "Behoeften",
      row: "BEH-003",
      column: "Aantal personen",
      found: "een stuk of tien",
      place: { table: "needs", row: "BEH-003", field: "people" },
    },
  ]);
});

it("uses the headers of the workbook's own language", () => {
  const plan = aPlan({ systemValues: [{ key: "language", value: "fr" }] });
  const [found] = unreadCells(checkedPlan(plan, { needs: "Besoins" } as never, [cell]));
  expect(found?.column).toBe("Nombre de personnes");
});

it("counts rows from one when there is no ID, and goes to the second row with the same ID", () => {
  const [missing, double] = cellsOf(
    { ...cell, kind: "missingId", rowId: null, field: "id", found: "" },
    { ...cell, kind: "duplicateId", field: "id", found: "BEH-003" },
  );
  expect(missing).toMatchObject({ row: "#3", column: "ID", place: { row: "#3", field: "id" } });
  expect(double).toMatchObject({ row: "BEH-003", place: { row: "#3", field: "id" } });
});

it("names a setting by what it is called", () => {
  const [setting] = cellsOf({ ...cell, table: "organisation", rowId: "payroll", field: "payroll" });
  expect(setting).toMatchObject({ sheet: "Start", row: null, place: { table: "organisation", field: "payroll" } });
  expect(setting?.column).not.toBe("payroll");
});

it("leads nowhere when a table is gone, and puts what is only empty last", () => {
  const found = cellsOf(
    { ...cell, kind: "required", found: "" },
    { ...cell, kind: "missingTable", row: null, rowId: null, field: null, found: "Behoeften" },
  );
  expect(found.map(({ kind, place }) => [kind, place === null])).toEqual([
    ["missingTable", true],
    ["required", false],
  ]);
});
