import { expect, it } from "vitest";
import { openXlsx } from "../../../src/host/files/openXlsx";
import { saveXlsx } from "../../../src/host/files/saveXlsx";
import { customFunctionNames, richWorkbook } from "./aRichWorkbook";

function byPlace<T extends { readonly cells: readonly { readonly row: number; readonly column: number }[] }>(
  sheet: T,
): T {
  return { ...sheet, cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}

it("opens what it saved as the same workbook", async () => {
  const opened = await openXlsx(await saveXlsx(richWorkbook, customFunctionNames), customFunctionNames);
  expect(opened).toEqual({
    ok: true,
    notKept: [],
    snapshot: { ...richWorkbook, sheets: richWorkbook.sheets.map(byPlace) },
  });
});
