import { describe, expect, it } from "vitest";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import type { FormulaEngine } from "../../../src/host/engine/formulaEngine";
import { setCell } from "./engineCells";

/** Formulas as they stand in row 1; `#` is the row. */
const formulas = [
  "=A#+B#*2",
  "=SUM(A#:B#)-$A$1",
  "=SUM(A$1:A#)",
  "=IF(A#>20,B#,-A#)",
  "=Ander!A#&\"ZZZ90 A1\"&'Met spatie'!B#",
  "=SUM(Ander!$A$1:B#)+COUNT(A:A)+SUM(#:#)",
  "=A#:B#*10",
  "=-A#%",
  "=@A1:A9",
  "=LET(x,A#,x+B#)",
  '=SUMIFS(B$1:B$9,A$1:A$9,">"&A#)',
  "=INDEX(A$1:B$9,ROW(A#),2)",
  "=ROWS(OFFSET(A#,0,0,2,2))+ROW()",
  '=INDIRECT("A"&ROW(B#))',
  "=#REF!+A#",
  "=LOG10(A#)+B#",
];
const rows = Array.from({ length: 9 }, (_, index) => index + 1);
const written = (formula: string, row: number) => formula.replace(/#(?!REF)/g, String(row));

function anEngine(): FormulaEngine {
  const engine = createUniverEngine();
  for (const [id, name] of [
    ["s1", "Blad1"],
    ["s2", "Ander"],
    ["s3", "Met spatie"],
  ] as const) {
    engine.addSheet(id, name);
    for (const row of rows) {
      setCell(engine, id, `A${row}`, row * 7);
      setCell(engine, id, `B${row}`, row * row);
    }
  }
  return engine;
}

describe("formulas that differ in their addresses alone", () => {
  it.each(formulas)("%s reads in every row what it would read if it were the only one", async (formula) => {
    const together = anEngine();
    for (const row of rows) setCell(together, "s1", `F${row}`, written(formula, row));
    await together.calculate();
    for (const row of rows) {
      const alone = anEngine();
      setCell(alone, "s1", `F${row}`, written(formula, row));
      await alone.calculate();
      expect(together.resultOf("s1", row - 1, 5), `row ${row}`).toEqual(alone.resultOf("s1", row - 1, 5));
      alone.dispose();
    }
    together.dispose();
  });

  it("call a function that came after they were first calculated", async () => {
    const engine = anEngine();
    for (const row of rows) setCell(engine, "s1", `F${row}`, `=IFERROR(OPL.DUBBEL(A${row}),"zonder")`);
    await engine.calculate();
    const shown = () => rows.map((row) => engine.resultOf("s1", row - 1, 5)?.[0]?.[0]);
    expect(new Set(shown())).toEqual(new Set(["zonder"]));
    engine.setCustomFunctions(["OPL.DUBBEL"], (_name, [value]) => Promise.resolve(Number(value) * 2));
    await engine.calculate();
    expect(shown()).toEqual(rows.map((row) => row * 14));
    engine.dispose();
  });
});
