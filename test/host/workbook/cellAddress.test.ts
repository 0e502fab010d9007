import { describe, expect, it } from "vitest";
import {
  absoluteAddressOfArea,
  addressOfArea,
  areaFromAddress,
  quotedSheetName,
  splitSheetReference,
} from "../../../src/host/workbook/cellAddress";

describe("areaFromAddress", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:a3", { row: 1, column: 0, rows: 2, columns: 2 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ["A:C", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ["3:5", { row: 2, column: 0, rows: 3, columns: 16_384 }],
  ])("reads %s", (address, area) => {
    expect(areaFromAddress(address)).toEqual(area);
  });

  // support.microsoft.com "Excel specifications and limits": 1,048,576 rows by 16,384 columns
  it.each(["", "A", "7", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Budget"])("refuses %s", (address) => {
    expect(areaFromAddress(address)).toBeNull();
  });
});

describe("addresses as text", () => {
  it.each(["A1", "A1:B2", "A:C", "3:5"])("writes %s back as it was", (address) => {
    const area = areaFromAddress(address);
    expect(area && addressOfArea(area)).toBe(address);
  });

  it("puts dollars before letters and digits", () => {
    expect(absoluteAddressOfArea({ row: 1, column: 0, rows: 8, columns: 2 })).toBe("$A$2:$B$9");
    expect(absoluteAddressOfArea({ row: 1, column: 3, rows: 1, columns: 1 })).toBe("$D$2");
  });

  it("quotes a sheet name only where a formula needs it", () => {
    expect(["Begroting", "Jaar 2027", "it's", "A1", "R1C1"].map(quotedSheetName)).toEqual([
      "Begroting",
      "'Jaar 2027'",
      "'it''s'",
      "'A1'",
      "'R1C1'",
    ]);
  });

  it("takes sheet and rest apart", () => {
    expect(splitSheetReference("'it''s'!A1")).toEqual({ sheet: "it's", rest: "A1" });
    expect(splitSheetReference("A1")).toEqual({ sheet: null, rest: "A1" });
  });
});
