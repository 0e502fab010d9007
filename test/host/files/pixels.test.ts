import { describe, expect, it } from "vitest";
import { columnPixels, columnWidthInFile, rowHeightInFile, rowPixels } from "../../../src/host/files/pixels";

describe("sizes in a file", () => {
  it("knows Excel's standard column: 64 pixels are 9.140625 digits", () => {
    expect(columnWidthInFile(64)).toBe(9.140625);
    expect(columnPixels(9.140625)).toBe(64);
  });

  it("gives back every width of a column in whole pixels", () => {
    const widths = Array.from({ length: 1_800 }, (_, pixels) => pixels);
    expect(widths.map((pixels) => columnPixels(columnWidthInFile(pixels)))).toEqual(widths);
  });

  it("counts rows in points: 20 pixels are 15", () => {
    expect(rowHeightInFile(20)).toBe(15);
    expect(rowPixels(15)).toBe(20);
  });
});
