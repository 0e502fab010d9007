import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CustomFunctionEvaluator, FormulaEngine } from "../../../src/host/engine/formulaEngine";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import type { CellValue } from "../../../src/host/workbook/cellValue";
import { setCell, valueIn } from "./engineCells";

type Parameters_ = Parameters<CustomFunctionEvaluator>[1];

let engine: FormulaEngine;
let calls: { readonly name: string; readonly parameters: Parameters_ }[];

beforeEach(() => {
  engine = createUniverEngine();
  engine.addSheet("s1", "Blad1");
  calls = [];
});

afterEach(() => {
  engine.dispose();
});

function define(answers: Readonly<Record<string, (parameters: Parameters_) => unknown>>): void {
  engine.setCustomFunctions(Object.keys(answers), (name, parameters) => {
    calls.push({ name, parameters });
    return new Promise((resolve) => {
      resolve(answers[name]?.(parameters) as CellValue);
    });
  });
}

function set(cells: Readonly<Record<string, CellValue>>): void {
  for (const [address, content] of Object.entries(cells)) setCell(engine, "s1", address, content);
}

async function calculate(): Promise<Readonly<Record<string, CellValue>>> {
  return valueIn(await engine.calculate(), "s1");
}

describe("custom functions", () => {
  // support.microsoft.com "CHOOSE function": every value is evaluated only if index_num is an array; decisions of IF, IFERROR and IFNA likewise
  it("are not called in a branch that is not taken", async () => {
    define({ "OPL.A": () => 10, "OPL.B": () => 20 });
    set({
      A1: 1,
      D1: "=IF(A1=1,OPL.A(1),OPL.B(1))",
      D2: "=IF(A1=2,OPL.A(2))",
      D3: "=CHOOSE(A1+1,OPL.A(3),OPL.B(3))",
      D4: "=IFERROR(A1,OPL.B(4))",
      D5: "=IFNA(1/0,OPL.B(5))",
      D6: "=IF(1/0,OPL.A(6),OPL.B(6))",
      D7: "=IFERROR(1/0,OPL.B(7))",
      D8: "=SUM(IF({TRUE,FALSE},OPL.A(8),OPL.B(8)))",
      D9: '=IF("false",OPL.A(9),OPL.B(9))',
    });
    expect(await calculate()).toMatchObject({
      D1: 10,
      D2: false,
      D3: 20,
      D4: 1,
      D5: { error: "#DIV/0!" },
      D6: { error: "#DIV/0!" },
      D7: 20,
      D8: 30,
      D9: 20,
    });
    const called = calls.map(({ name, parameters }) => `${name}(${String(parameters[0])})`);
    expect(called.sort()).toEqual(["OPL.A(1)", "OPL.A(8)", "OPL.B(3)", "OPL.B(7)", "OPL.B(8)", "OPL.B(9)"]);
  });

  it("are called when another branch is taken than before", async () => {
    define({ "OPL.A": () => 10, "OPL.B": () => 20 });
    set({ A1: true, D1: "=IF(A1,OPL.A(),OPL.B())" });
    expect(await calculate()).toMatchObject({ D1: 10 });
    set({ A1: false });
    expect(await calculate()).toMatchObject({ D1: 20 });
    set({ A1: true });
    expect(await calculate()).toMatchObject({ D1: 10 });
  });

  it("get ranges as matrices with null for empty cells, and every kind of value as it is", async () => {
    define({ "OPL.ZIE": () => 1 });
    set({
      A1: 0,
      A3: "",
      B1: true,
      B2: "7",
      B3: { error: "#N/A" },
      D1: '=OPL.ZIE(A1:B3,A1,A2,,TRUE,"x",{1,2},A1+1,1/0)',
    });
    await calculate();
    expect(calls[0]?.parameters).toEqual([
      [
        [0, true],
        [null, "7"],
        ["", { error: "#N/A" }],
      ],
      0,
      null,
      null,
      true,
      "x",
      [[1, 2]],
      1,
      { error: "#DIV/0!" },
    ]);
  });

  it("answer numbers, texts, booleans and errors", async () => {
    define({
      "OPL.GETAL": () => 1.5,
      "OPL.TEKST": () => "003",
      "OPL.WAAR": () => true,
      "OPL.FOUT": () => ({ error: "#NUM!" }),
      "OPL.NIETS": () => null,
    });
    set({
      A1: "=OPL.GETAL()",
      A2: "=opl.tekst()",
      A3: "=OPL.WAAR()",
      A4: "=OPL.FOUT()",
      A5: "=OPL.NIETS()",
      A6: "=OPL.ONBEKEND()",
    });
    expect(await calculate()).toEqual({
      A1: 1.5,
      A2: "003",
      A3: true,
      A4: { error: "#NUM!" },
      A5: 0,
      A6: { error: "#NAME?" },
    });
  });

  it("stand inside other functions, and IFERROR sees their errors, the unknown function too", async () => {
    define({ "OPL.DUBBEL": ([value]) => Number(value) * 2, "OPL.FOUT": () => ({ error: "#N/A" }) });
    set({
      A1: "=IFERROR(OPL.DUBBEL(OPL.DUBBEL(5))+1,-1)",
      A2: '=IFERROR(OPL.FOUT(),"n.v.t.")',
      A3: "=IFERROR(OPL.WEG(1),SUM(1,2))",
      A4: '=IF(OPL.DUBBEL(1)=2,"ja","nee")',
      A5: "=SUM(OPL.DUBBEL(1),OPL.DUBBEL(2))",
    });
    expect(await calculate()).toEqual({ A1: 21, A2: "n.v.t.", A3: 3, A4: "ja", A5: 6 });
    expect(calls.map(({ parameters }) => parameters[0]).sort()).toEqual([1, 1, 10, 2, 5, undefined].sort());
  });

  it("spill a matrix, and feed what depends on it", async () => {
    define({
      "OPL.REEKS": ([count]) =>
        Array.from({ length: Number(count) }, (_item, index) => [index + 1, `r${String(index)}`]),
    });
    set({ A1: 2, B1: "=OPL.REEKS(A1)", E1: "=SUM(B1#)", F1: "=ROWS(B1#)" });
    expect(await calculate()).toEqual({ B1: 1, C1: "r0", B2: 2, C2: "r1", E1: 3, F1: 2 });
    set({ A1: 1 });
    expect(await calculate()).toEqual({ B2: null, C2: null, E1: 1, F1: 1 });
  });

  it("are called once per cell and calculation, all together, and not at all when their precedents stay the same", async () => {
    define({ "OPL.IN": ([value]) => Number(value) + 1, "OPL.UIT": ([value]) => Number(value) * 10 });
    set({ A1: 1, B1: "=OPL.IN(A1)", B2: "=OPL.IN(A1)", C1: "=OPL.UIT(B1+B2)", D1: "=C1+B1", E1: "=OPL.UIT(Z1)" });
    expect(await calculate()).toMatchObject({ C1: 40, D1: 42 });
    expect(calls.map(({ name }) => name)).toEqual(["OPL.IN", "OPL.IN", "OPL.UIT", "OPL.UIT"]);
    calls.length = 0;
    set({ Z9: 1 });
    await calculate();
    expect(calls).toEqual([]);
  });

  it("never break the calculation when they throw or reject", async () => {
    define({
      "OPL.KAPOT": () => {
        throw new Error("stuk");
      },
      "OPL.AF": () => Promise.reject(new Error("afgewezen")),
    });
    set({ A1: "=OPL.KAPOT()", A2: "=IFERROR(OPL.AF(),9)", A3: "=1+1" });
    expect(await calculate()).toEqual({ A1: { error: "#VALUE!" }, A2: 9, A3: 2 });
  });

  it("say which cells wait", async () => {
    define({ "OPL.TRAAG": () => 1 });
    set({ A1: "=OPL.TRAAG()", A2: "=A1+1", A3: "=2" });
    const { changed, waiting } = engine.calculateNow();
    expect(Object.keys(valueIn(waiting, "s1")).sort()).toEqual(["A1", "A2"]);
    expect(valueIn(changed, "s1")).toEqual({ A3: 2 });
  });

  it("let native formulas go on while they work, and are not called again for it", async () => {
    let calls = 0;
    define({ "OPL.TRAAG": (value) => [(calls += 1), Number(value) * 2][1] ?? 0 });
    set({ A1: 4, A2: "=OPL.TRAAG(A1)", B1: "=C1*10", C1: 1 });
    engine.calculateNow();
    set({ C1: 7 });
    expect(valueIn(engine.calculateNow().changed, "s1")).toEqual({ B1: 70 });
    expect(await calculate()).toEqual({ A2: 8 });
    expect(calls).toBe(1);
  });

  it("are found once they are registered, and lost when they go", async () => {
    set({ A1: "=OPL.LATER()" });
    expect(await calculate()).toEqual({ A1: { error: "#NAME?" } });
    define({ "OPL.LATER": () => 5 });
    expect(await calculate()).toEqual({ A1: 5 });
    define({});
    expect(await calculate()).toEqual({ A1: { error: "#NAME?" } });
  });

  it("take whole columns of 10,000 rows", async () => {
    define({
      "OPL.SOM": ([rows]) => (rows as readonly (readonly number[])[]).reduce((sum, [value]) => sum + Number(value), 0),
    });
    engine.setCells(
      "s1",
      Array.from({ length: 10_000 }, (_item, row) => ({ row, column: 0, content: { value: row + 1 } })),
    );
    set({ C1: "=OPL.SOM(A1:A10000)" });
    expect(await calculate()).toEqual({ C1: 50_005_000 });
  });
});
