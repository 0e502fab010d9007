import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CalculatedCell, FormulaEngine } from "../../../src/host/engine/formulaEngine";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import type { CellValue } from "../../../src/host/workbook/cellValue";
import { setCell, valueIn } from "./engineCells";

let engine: FormulaEngine;
let changes: readonly CalculatedCell[];

beforeEach(() => {
  engine = createUniverEngine();
  engine.addSheet("s1", "Blad1");
  engine.addSheet("s2", "Het plan 'nu'");
});

afterEach(() => {
  engine.dispose();
});

function set(cells: Readonly<Record<string, CellValue>>, sheetId = "s1"): void {
  for (const [address, content] of Object.entries(cells)) setCell(engine, sheetId, address, content);
}

async function calculate(): Promise<Readonly<Record<string, CellValue>>> {
  changes = await engine.calculate();
  return valueIn(changes, "s1");
}

describe("values keep their kind", () => {
  it("gives booleans, text that looks like a number, dates as serials and errors back as they are", async () => {
    set({
      A1: true,
      A2: "007",
      A3: 46081,
      A4: { error: "#N/A" },
      B1: "=A1",
      B2: "=A2",
      B3: "=A3+1",
      B4: "=A4",
      B5: "=A1&A2",
    });
    expect(await calculate()).toEqual({ B1: true, B2: "007", B3: 46082, B4: { error: "#N/A" }, B5: "TRUE007" });
  });

  it("shows 0 for a reference to an empty cell, and treats it as empty text in comparisons", async () => {
    set({ B1: "=A1", B2: '=A1=""', B3: "=A1=0", B4: '=A1&""' });
    expect(await calculate()).toEqual({ B1: 0, B2: true, B3: true, B4: "" });
  });

  it("gives #DIV/0!, #NAME? and #REF! as errors", async () => {
    set({ B1: "=1/0", B2: "=BESTAATNIET(1)", B3: "=Weg!A1", B4: "=1+", B5: "=SQRT(-1)" });
    expect(await calculate()).toEqual({
      B1: { error: "#DIV/0!" },
      B2: { error: "#NAME?" },
      B3: { error: "#REF!" },
      B4: expect.objectContaining({ error: expect.any(String) }) as CellValue,
      B5: { error: "#NUM!" },
    });
  });
});

describe("what depends on a change, and only that", () => {
  it("follows chains in whatever order they were entered", async () => {
    set({ C1: "=B1+1", B1: "=A1+1", A1: 1, E1: "=D1" });
    await calculate();
    set({ A1: 5 });
    expect(await calculate()).toEqual({ B1: 6, C1: 7 });
  });

  it("stops where a value stays the same", async () => {
    set({ A1: 1, B1: "=A1>0", C1: "=IF(B1,10,20)" });
    await calculate();
    set({ A1: 2 });
    expect(await calculate()).toEqual({});
  });

  it("sees changes in ranges and on other sheets", async () => {
    set({ A1: 1, A2: 2, B1: "=SUM(A1:A3)+'Het plan ''nu'''!A1", B2: "=SUM(A:A)" });
    set({ A1: 10 }, "s2");
    expect(await calculate()).toEqual({ B1: 13, B2: 3 });
    set({ A3: 4 });
    expect(await calculate()).toEqual({ B1: 17, B2: 7 });
    set({ A1: 20 }, "s2");
    expect(await calculate()).toEqual({ B1: 27 });
  });

  it("calculates 5,000 rows of a running total", async () => {
    engine.setCells(
      "s1",
      Array.from({ length: 5000 }, (_item, row) => ({
        row,
        column: 0,
        content: row === 0 ? { value: 1 } : { formula: `=A${String(row)}+1` },
      })),
    );
    expect((await calculate()).A5000).toBe(5000);
  });

  it("gives 0 in a circle, as Excel does", async () => {
    set({ A1: "=B1+1", B1: "=A1+1", C1: "=C1+1" });
    expect(await calculate()).toEqual({ A1: 0, B1: 0, C1: 0 });
  });

  it.each([
    ["IF", { A1: "=B1+1", B1: "=IF(C1,A1,5)", C1: false }, { A1: 6, B1: 5 }],
    ["IF in the cell itself", { A1: "=IF(C1,A1+1,7)", C1: false }, { A1: 7 }],
    ["CHOOSE", { A1: "=B1+1", B1: "=CHOOSE(C1,5,A1)", C1: 1 }, { A1: 6, B1: 5 }],
    ["IF on a condition that is calculated", { A1: "=B1+1", B1: "=IF(D1,A1,5)", C1: 0, D1: "=C1>0" }, { A1: 6, B1: 5 }],
    ["a longer way round", { A1: "=B1+1", B1: "=C1+1", C1: "=IF(D1,A1,1)", D1: false }, { A1: 3, B1: 2, C1: 1 }],
  ] as const)(
    "sees no circle in a branch that is not taken: %s (perfectxl.com: hidden circular references)",
    async (_what, cells, values) => {
      set(cells);
      expect(await calculate()).toMatchObject(values);
    },
  );

  it("sees the circle as soon as the branch is taken, and no longer when it is not", async () => {
    set({ A1: "=B1+1", B1: "=IF(C1,A1,5)", C1: true });
    expect(await calculate()).toEqual({ A1: 0, B1: 0 });
    set({ C1: false });
    expect(await calculate()).toEqual({ A1: 6, B1: 5 });
    set({ C1: true });
    expect(await calculate()).toEqual({ A1: 0, B1: 0 });
  });

  it.each([
    ["IFS", "=IFS(C1,A1,TRUE,5)"],
    ["SWITCH", "=SWITCH(C1,TRUE,A1,5)"],
  ])("counts every branch of %s, which Excel evaluates all (fastexcel: short-circuiting)", async (_name, formula) => {
    set({ A1: "=B1+1", B1: formula, C1: false });
    expect(await calculate()).toEqual({ A1: 0, B1: 0 });
  });

  it("counts the second argument of IFERROR, which no source exempts", async () => {
    set({ A1: "=B1+1", B1: "=IFERROR(5,A1)" });
    expect(await calculate()).toEqual({ A1: 0, B1: 0 });
  });

  it("follows INDIRECT and OFFSET to cells that change later", async () => {
    set({ A1: "C1", B1: "=INDIRECT(A1)", B2: "=OFFSET(C1,1,0)", C1: "=D1*2", C2: "=D1*3", D1: 1 });
    expect(await calculate()).toMatchObject({ B1: 2, B2: 3 });
    set({ D1: 10 });
    expect(await calculate()).toMatchObject({ B1: 20, B2: 30 });
  });
});

describe("names and sheets", () => {
  it("knows names for ranges, constants and formulas, in any case, and follows their changes", async () => {
    set({ A1: 1, A2: 2, B1: "=SUM(uren)", B2: "=Tarief*2", B3: "=Totaal", B4: "=onbekend" });
    engine.setName("Uren", "=Blad1!$A$1:$A$2");
    engine.setName("tarief", "=0.21");
    engine.setName("Totaal", "=SUM(Uren)*TARIEF");
    expect(await calculate()).toEqual({ B1: 3, B2: 0.42, B3: 0.63, B4: { error: "#NAME?" } });
    engine.setName("Uren", "=Blad1!$A$2");
    engine.setName("Tarief", null);
    expect(await calculate()).toEqual({ B1: 2, B2: { error: "#NAME?" }, B3: { error: "#NAME?" } });
  });

  it("prefers a name of the sheet itself", async () => {
    engine.setName("Tarief", "=1");
    engine.setName("Tarief", "=2", "s1");
    set({ A1: "=Tarief" });
    set({ A1: "=Tarief" }, "s2");
    await calculate();
    expect(valueIn(changes, "s1")).toEqual({ A1: 2 });
    expect(valueIn(changes, "s2")).toEqual({ A1: 1 });
  });

  it("keeps formulas right when a sheet is renamed, and gives #REF! when it goes", async () => {
    set({ A1: 7 }, "s2");
    set({ A1: "='Het plan ''nu'''!A1" });
    expect(await calculate()).toEqual({ A1: 7 });
    engine.renameSheet("s2", "Plan");
    set({ A1: 8 }, "s2");
    set({ A2: "=Plan!A1+1" });
    expect(await calculate()).toEqual({ A1: 8, A2: 9 });
    engine.removeSheet("s2");
    expect(await calculate()).toEqual({ A1: { error: "#REF!" }, A2: { error: "#REF!" } });
  });

  it("calculates a formula that came before its sheet", async () => {
    set({ A1: "=Later!A1+1" });
    expect(await calculate()).toEqual({ A1: { error: "#REF!" } });
    engine.addSheet("s3", "Later");
    set({ A1: 4 }, "s3");
    expect(await calculate()).toEqual({ A1: 5 });
  });
});

describe("dynamic arrays", () => {
  it("spills, tells which cells are spilled, and takes cells back when the array shrinks", async () => {
    set({ A1: 3, C1: "=SEQUENCE(A1)", D1: "=SUM(C1:C9)" });
    expect(await calculate()).toEqual({ C1: 1, C2: 2, C3: 3, D1: 6 });
    expect(changes.filter((cell) => cell.spilled).map((cell) => cell.anchor)).toEqual([
      { row: 0, column: 2 },
      { row: 0, column: 2 },
    ]);
    set({ A1: 2 });
    expect(await calculate()).toEqual({ C3: null, D1: 3 });
  });

  it("gives #SPILL! while something is in the way, and spills once it is gone", async () => {
    set({ C2: "vol", C1: "=SEQUENCE(3)", D1: "=IFERROR(SUM(C1),-1)" });
    expect(await calculate()).toEqual({ C1: { error: "#SPILL!" }, D1: -1 });
    set({ C2: null });
    expect(await calculate()).toEqual({ C1: 1, C2: 2, C3: 3, D1: 1 });
    set({ C3: "ook vol" });
    expect(await calculate()).toEqual({ C1: { error: "#SPILL!" }, C2: null, D1: -1 });
  });

  it("asks the workbook whether a spill is allowed", async () => {
    engine.setSpillGuard((sheetId, area) => sheetId === "s1" && area.rows === 3);
    set({ C1: "=SEQUENCE(3)", D1: "=SEQUENCE(2)" });
    expect(await calculate()).toEqual({ C1: { error: "#SPILL!" }, D1: 1, D2: 2 });
  });

  it("lets one array feed the next, and refers to all of it with #", async () => {
    set({
      A1: "b",
      A2: "a",
      A3: "b",
      C1: "=UNIQUE(A1:A3)",
      D1: "=SORT(C1#)",
      E1: "=COUNTA(D1#)",
      F1: '=D1#&"!"',
      G1: "=A1#",
      H1: "=Lijst#",
    });
    engine.setName("Lijst", "=Blad1!$C$1");
    expect(await calculate()).toEqual({
      C1: "b",
      C2: "a",
      D1: "a",
      D2: "b",
      E1: 2,
      F1: "a!",
      F2: "b!",
      G1: { error: "#REF!" },
      H1: "b",
      H2: "a",
    });
    set({ A2: "b" });
    expect(await calculate()).toMatchObject({ D1: "b", D2: null, E1: 1, F1: "b!", F2: null, H2: null });
  });

  it("keeps the whole result for who asks", async () => {
    set({ C1: "=SEQUENCE(2,2)" });
    await calculate();
    expect(engine.resultOf("s1", 0, 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(engine.resultOf("s1", 0, 3)).toBeNull();
  });

  it("takes the cell of its own row with @", async () => {
    set({ A1: 1, A2: 2, A3: 3, B2: "=@A1:A3*10", C5: "=@A1:A3", B3: "=-@SEQUENCE(3,1,7)" });
    expect(await calculate()).toEqual({ B2: 20, C5: { error: "#VALUE!" }, B3: -7 });
  });
});
