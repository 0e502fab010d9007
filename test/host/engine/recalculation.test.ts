import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { calculateWith } from "../../../src/host/engine/recalculation";
import type { Calculator } from "../../../src/host/workbook/calculationSeam";
import type { CellValue } from "../../../src/host/workbook/cellValue";
import { PlainWorkbook, tableAt } from "./plainWorkbook";

let workbook: PlainWorkbook;
let calculator: Calculator;

const COURSES = ["Cursus", "Uren", "Tarief", "Kosten"];

beforeEach(() => {
  workbook = new PlainWorkbook();
  workbook.addSheet("s1", "Begroting");
  workbook.addSheet("s2", "Overzicht");
  workbook.tableList = [tableAt("s1", "A1", "Begroting", COURSES, 2)];
  workbook.set("s1", {
    A1: "Cursus",
    B1: "Uren",
    C1: "Tarief",
    D1: "Kosten",
    A2: "BHV",
    B2: 8,
    C2: 50,
    A3: "Excel",
    B3: 16,
    C3: 40,
  });
  workbook.set("s1", { D2: "=[@Uren]*[@Tarief]", D3: "=[@Uren]*[@Tarief]" });
  workbook.set("s2", { A1: "=SUM(begroting[Kosten])", A2: "=Totaal*2" });
  workbook.nameList = [{ name: "Totaal", sheetId: null, formula: "=SUM(Begroting[Kosten])" }];
  calculator = calculateWith()(workbook);
});

afterEach(() => {
  calculator.dispose();
});

describe("a workbook and its calculator", () => {
  it("calculates what the workbook held when they were joined", async () => {
    await calculator.beforeRead();
    expect([
      workbook.value("s1", "D2"),
      workbook.value("s1", "D3"),
      workbook.value("s2", "A1"),
      workbook.value("s2", "A2"),
    ]).toEqual([400, 640, 1040, 2080]);
  });

  it("writes only what a change touches, and nothing when nothing changed", async () => {
    await calculator.beforeRead();
    workbook.blocks.length = 0;
    await calculator.beforeRead();
    expect(workbook.blocks).toEqual([]);
    workbook.set("s1", { B2: 10 });
    await calculator.beforeRead();
    expect(workbook.blocks.map(({ sheetId, values }) => [sheetId, values[0]?.[0]])).toEqual([
      ["s1", 500],
      ["s2", 1140],
      ["s2", 2280],
    ]);
  });

  it("follows a table that grows, is renamed, and whose columns are renamed", async () => {
    await calculator.beforeRead();
    workbook.set("s1", { A4: "Frans", B4: 10, C4: 10, D4: "=[@Uren]*[@Tarief]" });
    workbook.setTables(tableAt("s1", "A1", "Begroting", COURSES, 3));
    await calculator.beforeRead();
    expect([workbook.value("s1", "D4"), workbook.value("s2", "A1"), workbook.value("s2", "A2")]).toEqual([
      100, 1140, 2280,
    ]);
    workbook.setTables(tableAt("s1", "A1", "Plan", ["Cursus", "Uren", "Tarief", "Bedrag"], 3));
    workbook.set("s2", { A1: "=SUM(Plan[Bedrag])" });
    await calculator.beforeRead();
    expect([workbook.value("s2", "A1"), workbook.value("s2", "A2")]).toEqual([1140, { error: "#REF!" }]);
  });

  it("follows a table that appears after the formula", async () => {
    workbook.set("s2", { B1: "=ROWS(Sessies)" });
    await calculator.beforeRead();
    expect(workbook.value("s2", "B1")).toEqual({ error: "#NAME?" });
    workbook.setTables(...workbook.tableList, tableAt("s2", "D1", "Sessies", ["Dag"], 4));
    await calculator.beforeRead();
    expect(workbook.value("s2", "B1")).toBe(4);
  });

  it("takes cells that moved from the sheet as it is then", async () => {
    await calculator.beforeRead();
    workbook.insertTopRow("s1");
    workbook.setTables(tableAt("s1", "A2", "Begroting", COURSES, 2));
    workbook.set("s1", { B3: 9 });
    await calculator.beforeRead();
    expect([workbook.value("s1", "D3"), workbook.value("s1", "D4"), workbook.value("s2", "A1")]).toEqual([
      450, 640, 1090,
    ]);
  });

  it("takes names and sheets that come and go", async () => {
    workbook.setNames({ name: "Totaal", sheetId: null, formula: "=100" });
    workbook.addSheet("s3", "Extra");
    workbook.set("s3", { A1: 5 });
    workbook.set("s2", { A3: "=Extra!A1" });
    await calculator.beforeRead();
    expect([workbook.value("s2", "A2"), workbook.value("s2", "A3")]).toEqual([200, 5]);
    workbook.setNames();
    workbook.removeSheet("s3");
    await calculator.beforeRead();
    expect([workbook.value("s2", "A2"), workbook.value("s2", "A3")]).toEqual([{ error: "#NAME?" }, { error: "#REF!" }]);
  });

  it("lets the workbook forbid a spill, and writes a spilled array as one block", async () => {
    workbook.set("s2", { C1: "=SORT(Begroting[Cursus],,-1)" });
    workbook.set("s1", { F1: "=SEQUENCE(2)" });
    workbook.isFull = (sheetId) => sheetId === "s1";
    await calculator.beforeRead();
    expect([workbook.value("s1", "F1"), workbook.value("s2", "C1"), workbook.value("s2", "C2")]).toEqual([
      { error: "#SPILL!" },
      "Excel",
      "BHV",
    ]);
    expect(workbook.blocks.filter(({ row, column }) => row === 0 && column === 2).map(({ values }) => values)).toEqual([
      [["Excel"], ["BHV"]],
    ]);
  });

  it("reads through INDEX what the cell holds now: one cell, and a whole column of the area", async () => {
    workbook.set("s2", { B1: "=INDEX(Begroting!$B$2:$C$3,2,1)", B2: "=SUM(INDEX(Begroting!$B$2:$C$3,0,1))" });
    await calculator.beforeRead();
    expect([workbook.value("s2", "B1"), workbook.value("s2", "B2")]).toEqual([16, 24]);
    workbook.set("s1", { B3: 20 });
    await calculator.beforeRead();
    expect([workbook.value("s2", "B1"), workbook.value("s2", "B2")]).toEqual([20, 28]);
  });

  it("calculates everything again when asked", async () => {
    const calls: string[] = [];
    calculator.setCustomFunctions({
      names: ["OPL.TEL"],
      evaluate: (name) => {
        calls.push(name);
        return Promise.resolve(calls.length);
      },
    });
    workbook.set("s2", { C1: "=OPL.TEL()" });
    await calculator.whenCalculated();
    calculator.recalculateAll();
    await calculator.whenCalculated();
    expect(workbook.value("s2", "C1")).toBe(2);
  });

  it("shows #BUSY! in waiting cells until the function answers, also when the answer is what it was before", async () => {
    const seen: CellValue[] = [];
    calculator.setCustomFunctions({
      names: ["OPL.TRAAG"],
      evaluate: () => {
        seen.push(workbook.value("s2", "C1"));
        return Promise.resolve(7).then((answer) => {
          seen.push(workbook.value("s2", "C1"), workbook.value("s2", "C2"));
          return answer;
        });
      },
    });
    workbook.set("s2", { C1: "=OPL.TRAAG()", C2: "=C1+1" });
    await calculator.whenCalculated();
    calculator.recalculateAll();
    await calculator.whenCalculated();
    expect(seen.slice(1, 3)).toEqual([{ error: "#BUSY!" }, { error: "#BUSY!" }]);
    expect([workbook.value("s2", "C1"), workbook.value("s2", "C2")]).toEqual([7, 8]);
  });

  it("hears what changes while it calculates, and gives every reader the final values", async () => {
    calculator.setCustomFunctions({
      names: ["OPL.UREN"],
      evaluate: async (_name, [hours]) => {
        if (hours === 8) workbook.set("s1", { B2: 12 });
        return hours as number;
      },
    });
    workbook.set("s2", { C1: "=OPL.UREN(Begroting!B2)" });
    await Promise.all([calculator.whenCalculated(), calculator.whenCalculated()]);
    expect([workbook.value("s2", "C1"), workbook.value("s1", "D2")]).toEqual([12, 600]);
  });
});
