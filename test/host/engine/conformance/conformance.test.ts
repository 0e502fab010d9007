import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FormulaEngine } from "../../../../src/host/engine/formulaEngine";
import { createUniverEngine } from "../../../../src/host/engine/univerEngine";
import type { CellValue } from "../../../../src/host/workbook/cellValue";
import { setCell } from "../engineCells";
import { CONFORMANCE_GROUPS } from "./cases";
import type { ConformanceCase } from "./cases";
import { CONFORMANCE_SHEET } from "./sheet";

const COLUMN = 20;
/** Enough for what the longest result spills over. */
const ROWS_APART = 20;

let engine: FormulaEngine;

beforeEach(() => {
  engine = createUniverEngine();
  engine.addSheet("data", "Data");
  for (const [address, content] of Object.entries(CONFORMANCE_SHEET)) setCell(engine, "data", address, content);
});

afterEach(() => {
  engine.dispose();
});

/** Compares 9 digits: what is documented has seldom more. */
function shown(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}

function enter(cases: readonly ConformanceCase[]): void {
  engine.setCells(
    "data",
    cases.map(([formula], index) => ({ row: (index + 1) * ROWS_APART, column: COLUMN, content: { formula } })),
  );
}

function results(cases: readonly ConformanceCase[]): readonly (readonly [string, unknown])[] {
  return cases.map(([formula], index) => [
    formula,
    engine.resultOf("data", (index + 1) * ROWS_APART, COLUMN)?.map((line) => line.map(shown)),
  ]);
}

function expected(cases: readonly ConformanceCase[]): readonly (readonly [string, unknown])[] {
  return cases.map(([formula, value]) => {
    const lines = Array.isArray(value) ? (value as readonly (readonly CellValue[])[]) : [[value as CellValue]];
    return [formula, lines.map((line) => line.map(shown))];
  });
}

describe("Excel's functions, as Microsoft documents them", () => {
  it.each(CONFORMANCE_GROUPS)("$subject ($source)", async ({ cases }) => {
    for (const one of cases) {
      enter([one]);
      await engine.calculate();
      expect(results([one])).toEqual(expected([one]));
    }
  });

  it("gives the same for all formulas together, forwards and backwards, and when calculated again", async () => {
    const cases = CONFORMANCE_GROUPS.flatMap((group) => group.cases);
    enter(cases);
    await engine.calculate();
    expect(results(cases)).toEqual(expected(cases));
    engine.markAllDirty();
    await engine.calculate();
    expect(results(cases)).toEqual(expected(cases));
    const backwards = [...cases].reverse();
    enter(backwards);
    await engine.calculate();
    expect(results(backwards)).toEqual(expected(backwards));
  });
});
