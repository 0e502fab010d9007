import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHost, type Host } from "../../../src/host/createHost";
import { clearCells } from "../../../src/host/workbook/rangeClearing";
import { writeCells } from "../../../src/host/workbook/rangeWriting";
import { createTable } from "../../../src/host/workbook/tableCreation";
import { addTableRows, deleteTableRow } from "../../../src/host/workbook/tableRows";
import type { Cell } from "../../../src/host/workbook/workbookState";

type Step = (host: Host) => void;

const sheetOf = ({ model }: Host) => model.activeSheet;
const hours = { row: 0, column: 0, rows: 2, columns: 2 };

/** A table of hours and what they cost, with one row. */
function aTable(): Host {
  const host = createHost();
  writeCells(host.model, sheetOf(host), hours, [
    ["Uren", "Bedrag"],
    [1, ""],
  ]);
  createTable(host.model, sheetOf(host), hours, true);
  host.model.journal.commit();
  return host;
}

/** Writes rows at a row of the sheet, as an add-in does. */
const write = (row: number, rows: readonly (readonly unknown[])[]) => (host: Host) =>
  writeCells(host.model, sheetOf(host), { row, column: 0, rows: rows.length, columns: 2 }, rows);

/** Writes rows just below the table. */
const append = (rows: readonly (readonly unknown[])[]) => (host: Host) =>
  write(sheetOf(host).tables[0]?.area.rows ?? 0, rows)(host);

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.constant("=[@Uren]*10") },
  fc.constantFrom("=[@Uren]*20", "=A2*10", "=A3*10", 5, "", null),
);
const rows = fc.array(fc.tuple(fc.constantFrom(1, 2, ""), amount), { minLength: 1, maxLength: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: rows.map(append) },
  fc.tuple(fc.integer({ min: 1, max: 8 }), rows).map(([row, content]): Step => write(row, content)),
  fc.integer({ min: 1, max: 8 }).map((row): Step => {
    return ({ model }) => clearCells(model, model.activeSheet, { row, column: 1, rows: 2, columns: 1 }, "Contents");
  }),
  fc.nat(5).map((index): Step => {
    return ({ model }) => {
      const [table] = model.activeSheet.tables;
      if (table !== undefined && index < table.area.rows - 1) deleteTableRow(model, model.activeSheet, table, index);
    };
  }),
  fc.nat(5).map((index): Step => {
    return ({ model }) => {
      const [table] = model.activeSheet.tables;
      if (table !== undefined && index < table.area.rows) addTableRows(model, model.activeSheet, table, index, null);
    };
  }),
  fc.constant<Step>(({ model }) => void model.journal.undo()),
);

describe("a column that is filled with one formula", () => {
  it("is a calculated column just as if all its cells were looked at with every change", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const remembering = aTable();
        const forgetting = aTable();
        forgetting.model.filledColumns.remember = () => undefined;
        for (const carryOut of steps)
          for (const host of [remembering, forgetting]) {
            carryOut(host);
            host.model.journal.commit();
          }
        expect(remembering.snapshot()).toEqual(forgetting.snapshot());
      }),
      { numRuns: 150 },
    );
  });

  it("is not looked through again with every part that is written below it", () => {
    const looksFor = (parts: number) => {
      const host = aTable();
      write(1, [[1, "=[@Uren]*10"]])(host);
      const cells = new CountedCells(sheetOf(host).cells);
      sheetOf(host).cells = cells;
      for (let part = 0; part < parts; part++) append(Array.from({ length: 5 }, () => [2, "=[@Uren]*10"]))(host);
      expect(sheetOf(host).tables[0]?.area.rows).toBe(2 + 5 * parts);
      return cells.looks;
    };
    expect(looksFor(80) / looksFor(20)).toBeLessThan(4.5);
  });
});

/** Cells of a sheet that count how often one is looked at. */
class CountedCells extends Map<number, Cell> {
  looks = 0;

  override get(key: number): Cell | undefined {
    this.looks += 1;
    return super.get(key);
  }
}
