import { describe, expect, it } from "vitest";
import { saveXlsx } from "../../src/host/files/saveXlsx";
import type { WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import { customFunctionNames, richWorkbook } from "../host/files/aRichWorkbook";
import { compareWithLibreOffice } from "./compareWithLibreOffice";
import { libreOfficeTests } from "./libreOfficeTests";

function withBudgetTotal(value: number): WorkbookSnapshot {
  const sheets = richWorkbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === "=SUM(Begroting[Bedrag])" ? { ...cell, value } : cell)),
  }));
  return { ...richWorkbook, sheets };
}

describe.skipIf(libreOfficeTests.skipped)("a saved workbook in LibreOffice", () => {
  it("has the same value in every native formula after LibreOffice calculated it anew", async () => {
    const bytes = await saveXlsx(richWorkbook, customFunctionNames);
    const { compared, differing, notComparable } = await compareWithLibreOffice(bytes, richWorkbook);
    expect(differing).toEqual([]);
    expect(compared).toBe(27);
    expect(notComparable.map(({ because }) => because)).toEqual([
      "_xldudf_OPL_TOTAAL",
      "_xldudf_OPL_PER_MAAND",
      "XLOOKUP",
      "LET",
      "SORT",
      "#",
    ]);
  });

  it("names a cell whose saved value is wrong", async () => {
    const wrong = withBudgetTotal(999);
    const { differing } = await compareWithLibreOffice(await saveXlsx(wrong, customFunctionNames), wrong);
    expect(differing).toMatchObject([
      { sheet: "Overzicht", cell: "A3", formula: "=SUM(Begroting[Bedrag])", expected: 999, found: { value: 5237.5 } },
    ]);
  });
});
