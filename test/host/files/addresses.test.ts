import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areaAddress,
  areaContains,
  areaFromAddress,
  areasOverlap,
  cellAddress,
  quotedSheetName,
  sheetSize,
} from "../../../src/host/files/addresses";

const area = fc
  .tuple(
    fc.nat(sheetSize.rows - 1),
    fc.nat(sheetSize.columns - 1),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 300 }),
  )
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows, sheetSize.rows - row),
    columns: Math.min(columns, sheetSize.columns - column),
  }));

describe("addresses", () => {
  it("name the corners of the sheet", () => {
    expect(cellAddress(0, 0)).toBe("A1");
    expect(cellAddress(sheetSize.rows - 1, sheetSize.columns - 1)).toBe("XFD1048576");
  });

  it("stand for the area they were made of, with and without dollar signs", () => {
    fc.assert(
      fc.property(area, fc.boolean(), (given, absolute) => {
        expect(areaFromAddress(areaAddress(given, absolute))).toEqual(given);
      }),
    );
  });

  it("of whole columns and rows reach to the edge", () => {
    expect(areaFromAddress("B:C")).toEqual({ row: 0, column: 1, rows: sheetSize.rows, columns: 2 });
    expect(areaFromAddress("$2:$4")).toEqual({ row: 1, column: 0, rows: 3, columns: sheetSize.columns });
  });

  it.each(["", "naam", "A0", "B2:A1", "XFE1", "A1048577", "A1:B2:C3x", "#REF!"])("%j is none", (text) => {
    expect(areaFromAddress(text)).toBeNull();
  });

  it("overlap exactly when they share a cell", () => {
    const small = fc.record({
      row: fc.nat(4),
      column: fc.nat(4),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(small, small, (a, b) => {
        const cells = Array.from({ length: 64 }, (_, index) => [Math.floor(index / 8), index % 8] as const);
        const shared = cells.some(([row, column]) => areaContains(a, row, column) && areaContains(b, row, column));
        expect(areasOverlap(a, b)).toBe(shared);
      }),
    );
  });

  it("quote a sheet name and double its apostrophes", () => {
    expect(quotedSheetName("Jaar '27")).toBe("'Jaar ''27'");
  });
});
