import { describe, expect, it } from "vitest";
import { snapshotProblems } from "../../../src/host/files/snapshotProblems";
import type { SheetSnapshot, TableSnapshot } from "../../../src/host/workbook/snapshot";
import { aSheet, aWorkbook, richWorkbook } from "./aRichWorkbook";

function aTable(given: Partial<TableSnapshot> = {}): TableSnapshot {
  return {
    id: "1",
    name: "Opleidingen",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    columns: [
      { id: 1, name: "ID" },
      { id: 2, name: "Naam" },
    ],
    ...given,
  };
}

const headers = [
  { row: 0, column: 0, value: "ID" },
  { row: 0, column: 1, value: "Naam" },
];

function problemsOf(given: Partial<SheetSnapshot>): readonly string[] {
  return snapshotProblems(aWorkbook([aSheet(0, "Blad1", { cells: headers, ...given })]));
}

const list = { list: { inCellDropDown: true, source: "Ja,Nee" } };

describe("snapshotProblems", () => {
  it("finds nothing in a sound workbook", () => {
    expect(snapshotProblems(richWorkbook)).toEqual([]);
    expect(problemsOf({ tables: [aTable()] })).toEqual([]);
  });

  it("misses a header cell that is not the name of its column", () => {
    const cells = [
      { row: 0, column: 0, value: "ID" },
      { row: 0, column: 1, value: "naam" },
    ];
    expect(problemsOf({ tables: [aTable()], cells })).toEqual(['column "Naam" of Opleidingen has header "naam"']);
  });

  it("sees tables that share a cell", () => {
    const second = aTable({
      id: "2",
      name: "Tweede",
      area: { row: 2, column: 1, rows: 3, columns: 2 },
      showHeaders: false,
    });
    expect(problemsOf({ tables: [aTable(), second] })).toEqual(["tables A1:B3 and B3:C5 on Blad1 overlap"]);
  });

  it("sees validations that share a cell, and not those that only touch", () => {
    const at = (row: number) => ({ area: { row, column: 0, rows: 3, columns: 1 }, rule: list, ignoreBlanks: true });
    expect(problemsOf({ validations: [at(0), at(3)] })).toEqual([]);
    expect(problemsOf({ validations: [at(0), at(2)] })).toEqual(["validations A1:A3 and A3:A5 on Blad1 overlap"]);
  });

  it("sees a table without a row for data, with two columns of one name, or with another width than its columns", () => {
    expect(problemsOf({ tables: [aTable({ area: { row: 0, column: 0, rows: 1, columns: 2 } })] })).toEqual([
      "Opleidingen has no row for data",
    ]);
    const twice = [
      { id: 1, name: "ID" },
      { id: 2, name: "id" },
    ];
    expect(problemsOf({ tables: [aTable({ columns: twice, showHeaders: false })] })).toEqual([
      'Opleidingen has two columns "id"',
    ]);
    expect(problemsOf({ tables: [aTable({ columns: [{ id: 1, name: "ID" }] })] })).toEqual([
      "Opleidingen has 1 columns in A1:B3",
    ]);
  });

  it.each(["A1", "ABC123", "R1C1", "c", "Naam met spatie", "1e", ""])("takes %j for no name", (name) => {
    const names = [{ name, formula: "=1", comment: "", visible: true }];
    expect(snapshotProblems(aWorkbook([aSheet(0, "Blad1")], { names }))).toEqual([`"${name}" is no name`]);
  });

  it.each(["Jaar", "België_2027", "_x", "Peildatum.plan", "ABCD1"])("takes %j for a name", (name) => {
    const names = [{ name, formula: "=1", comment: "", visible: true }];
    expect(snapshotProblems(aWorkbook([aSheet(0, "Blad1")], { names }))).toEqual([]);
  });

  it("sees a name that a table has already, in whatever case", () => {
    const names = [{ name: "OPLEIDINGEN", formula: "=1", comment: "", visible: true }];
    const sheet = aSheet(0, "Blad1", { tables: [aTable()], cells: headers });
    expect(snapshotProblems(aWorkbook([sheet], { names }))).toEqual(["the name OPLEIDINGEN is used twice"]);
  });

  it("sees values that no cell can hold", () => {
    const cells = [
      { row: 0, column: 0, value: Number.NaN },
      { row: 1, column: 0, value: "a".repeat(32_768) },
      { row: 2, column: 0, value: { error: "#BUSY!" as const } },
    ];
    expect(problemsOf({ cells })).toEqual([
      "Blad1!A1 holds NaN",
      "Blad1!A2 holds 32768 characters",
      "Blad1!A3 is still busy",
    ]);
  });

  it("sees a header that is calculated: Excel makes it text and the formulas lose it", () => {
    const cells = [
      { row: 0, column: 0, value: "ID" },
      { row: 0, column: 1, value: "Naam", formula: '="Naam"' },
    ];
    expect(problemsOf({ tables: [aTable()], cells })).toEqual(['the header "Naam" of Opleidingen is a formula']);
  });

  it("wants one sheet to be seen, and every sheet to have its own name", () => {
    expect(snapshotProblems(aWorkbook([aSheet(0, "Blad1", { visibility: "Hidden" })]))).toEqual([
      "no sheet is visible",
    ]);
    expect(snapshotProblems(aWorkbook([aSheet(0, "Blad"), aSheet(1, "BLAD")]))).toEqual(["two sheets are named BLAD"]);
  });
});
