import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHost, type Host } from "../../../src/host/createHost";
import { HostError } from "../../../src/host/wire/hostError";
import { intersectionOf } from "../../../src/host/workbook/areas";
import { deleteCells, insertCells } from "../../../src/host/workbook/lineShifting";
import { clearCells } from "../../../src/host/workbook/rangeClearing";
import { cellAt } from "../../../src/host/workbook/sheetCells";
import type { Area } from "../../../src/host/workbook/snapshot";
import { writeStyles } from "../../../src/host/workbook/styleWriting";
import { bodyArea } from "../../../src/host/workbook/tableAreas";
import { createTable } from "../../../src/host/workbook/tableCreation";
import { addTableColumn, addTableRows, deleteTableRow } from "../../../src/host/workbook/tableRows";
import { hideTotals, showTotals } from "../../../src/host/workbook/tableTotals";
import type { WorkbookModel } from "../../../src/host/workbook/workbookModel";

type Step = (model: WorkbookModel) => void;

const area = fc.record({
  row: fc.nat(6),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const wholeRow = area.map((place): Area => ({ ...place, column: 0, columns: 16_384 }));

const onTable = (work: (model: WorkbookModel, table: WorkbookModel["activeSheet"]["tables"][number]) => void): Step => {
  return (model) => {
    const [table] = model.activeSheet.tables;
    if (table !== undefined) work(model, table);
  };
};

const step: fc.Arbitrary<Step> = fc.oneof(
  area.map(
    (place): Step =>
      (model) =>
        createTable(model, model.activeSheet, place, true),
  ),
  area.map(
    (place): Step =>
      (model) =>
        insertCells(model, model.activeSheet, place, "Down"),
  ),
  area.map(
    (place): Step =>
      (model) =>
        deleteCells(model, model.activeSheet, place, "Left"),
  ),
  wholeRow.map(
    (place): Step =>
      (model) =>
        insertCells(model, model.activeSheet, place, "Down"),
  ),
  wholeRow.map(
    (place): Step =>
      (model) =>
        deleteCells(model, model.activeSheet, place, "Up"),
  ),
  area.map(
    (place): Step =>
      (model) =>
        clearCells(model, model.activeSheet, place, "All"),
  ),
  area.map(
    (place): Step =>
      (model) =>
        writeStyles(model, model.activeSheet, place, (style) => ({ ...style, bold: true })),
  ),
  fc.nat(3).map((index) => onTable((model, table) => deleteTableRow(model, model.activeSheet, table, index))),
  fc.nat(3).map((index) => onTable((model, table) => addTableColumn(model, model.activeSheet, table, index, null))),
  fc.nat(3).map((index) => onTable((model, table) => addTableRows(model, model.activeSheet, table, index, null))),
  fc.constant(onTable((model, table) => (table.showTotals ? hideTotals : showTotals)(model, model.activeSheet, table))),
);
const typed = fc.tuple(fc.nat(8), fc.nat(6), fc.constantFrom("x", "1", "=A1+B2", "=SUM(A1:B3)", ""));
const changes = fc.array(fc.oneof(step, typed), { minLength: 1, maxLength: 12 });

/** Carries a change out as the user; what Excel refuses changes nothing. */
function carryOut(host: Host, change: Step | [number, number, string]): void {
  const { model } = host;
  if (Array.isArray(change)) {
    host.typeIntoCell(model.activeSheet.id, change[0], change[1], change[2]);
    return;
  }
  try {
    model.as({ source: "Local", triggerSource: "Unknown" }, () => change(model));
  } catch (problem) {
    if (!(problem instanceof HostError)) throw problem;
  }
}

describe("any changes to a sheet", () => {
  it("are taken back by undo, one after the other", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const host = createHost();
        const before = host.snapshot();
        for (const change of list) carryOut(host, change);
        while (host.undo());
        expect(host.snapshot()).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it("leave a snapshot as it is, though it shares values with the workbook it was taken from and the one it was opened in", () => {
    fc.assert(
      fc.property(changes, changes, (first, then) => {
        const host = createHost();
        for (const change of first) carryOut(host, change);
        const snapshot = host.snapshot();
        const before = structuredClone(snapshot);
        const copy = createHost();
        copy.open(snapshot);
        for (const change of then) for (const changed of [host, copy]) carryOut(changed, change);
        expect(snapshot).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it("leave tables apart from each other, with a data row and headers that are the names of their columns", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const host = createHost();
        for (const change of list) carryOut(host, change);
        const sheet = host.model.activeSheet;
        for (const table of sheet.tables) {
          const others = sheet.tables.filter((other) => other !== table);
          expect(others.some((other) => intersectionOf(other.area, table.area) !== null)).toBe(false);
          expect(bodyArea(table).rows).toBeGreaterThan(0);
          expect(table.columns).toHaveLength(table.area.columns);
          const headers = table.columns.map(
            (_column, index) => cellAt(sheet, table.area.row, table.area.column + index)?.value,
          );
          expect(headers).toEqual(table.columns.map(({ name }) => name));
          expect(new Set(headers).size).toBe(headers.length);
        }
      }),
      { numRuns: 600 },
    );
  });
});
