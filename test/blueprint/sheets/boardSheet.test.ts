import { describe, expect, it } from "vitest";
import { rowHeights } from "../../../src/blueprint/layout";
import { boardSheet } from "../../../src/blueprint/sheets/boardSheet";

/** Of an A4 in landscape with Excel's usual margins, in points. */
const printable = { width: 741, height: 487 };

const widths = boardSheet.blocks[0].columns.map(({ width }) => width);

describe("the board page", () => {
  it("has one width for every column, whichever part stands in it", () => {
    for (const { key, place, columns } of boardSheet.blocks) {
      expect(
        columns.map(({ width }) => width),
        key,
      ).toEqual(widths.slice(place.column, place.column + columns.length));
    }
  });

  it("lets no chart stand on another or on the cells above", () => {
    const places = boardSheet.charts.map(({ place }) => place);
    for (const [index, one] of places.entries()) {
      expect(one.row).toBeGreaterThan(23);
      expect(one.column + one.columns).toBeLessThanOrEqual(widths.length);
      for (const other of places.slice(index + 1)) {
        const isBeside = one.column + one.columns <= other.column || other.column + other.columns <= one.column;
        expect(isBeside || one.row + one.rows <= other.row || other.row + other.rows <= one.row).toBe(true);
      }
    }
  });

  it("shrinks to no less than two thirds on one A4, so that people can read it", () => {
    const width = widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
    const rows = Math.max(...boardSheet.charts.map(({ place }) => place.row + place.rows));
    const height = (rows - 1) * 15 + rowHeights.title;
    expect(Math.min(printable.width / width, printable.height / height)).toBeGreaterThan(0.66);
  });
});
