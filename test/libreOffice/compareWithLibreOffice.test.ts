import { describe, expect, it } from "vitest";
import { saveXlsx } from "../../src/host/files/saveXlsx";
import { customFunctionNames, richWorkbook } from "../host/files/aRichWorkbook";
import { compareWithLibreOffice } from "./compareWithLibreOffice";
import { libreOfficeTests } from "./libreOfficeTests";
import { runSession } from "./runSession";

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
});
