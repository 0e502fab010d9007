import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FormulaEngine } from "../../../../src/host/engine/formulaEngine";
import { createUniverEngine } from "../../../../src/host/engine/univerEngine";
import type { CellValue } from "../../../../src/host/workbook/cellValue";
import { setCell } from "../engineCells";
import { CONFORMANCE_GROUPS } from "./cases";
import { CONFORMANCE_SHEET } from "./sheet";

/** Excel shows 15 digits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
function shown(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}

describe("Excel's functions, as Microsoft documents them", () => {
  let engine: FormulaEngine;
  let row = 0;

  beforeAll(() => {
    engine = createUniverEngine();
    engine.addSheet("data", "Data");
    for (const [address, content] of Object.entries(CONFORMANCE_SHEET)) setCell(engine, "data", address, content);
  });

  afterAll(() => {
    engine.dispose();
  });

  describe.each(CONFORMANCE_GROUPS)("$subject ($source)", ({ cases }) => {
    it.each(cases)("%s", async (formula, expected) => {
      row += 20;
      engine.setCells("data", [{ row, column: 20, content: { formula } }]);
      await engine.calculate();
      const result = engine.resultOf("data", row, 20) ?? [];
      const wanted = Array.isArray(expected)
        ? (expected as readonly (readonly CellValue[])[])
        : [[expected as CellValue]];
      expect(result.map((line) => line.map(shown))).toEqual(wanted.map((line) => line.map(shown)));
    });
  });
});
