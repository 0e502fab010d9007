import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftedArea, type Shift } from "../../../src/host/workbook/shift";

const rows = (at: number, count: number): Shift => ({ axis: "row", at, count, crossStart: 0, crossEnd: Infinity });
const area = { row: 2, column: 0, rows: 3, columns: 1 };

describe("shiftedArea (support: Insert or delete rows and columns)", () => {
  it("moves, grows, shrinks or loses an area", () => {
    expect(shiftedArea(area, rows(2, 1))).toEqual({ ...area, row: 3 });
    expect(shiftedArea(area, rows(3, 2))).toEqual({ ...area, rows: 5 });
    expect(shiftedArea(area, rows(5, 1))).toEqual(area);
    expect(shiftedArea(area, rows(1, -2))).toEqual({ ...area, row: 1, rows: 2 });
    expect(shiftedArea(area, rows(2, -3))).toBeNull();
  });

  it("leaves an area alone that lies partly beside shifted cells", () => {
    const cells = { ...rows(0, 1), crossStart: 1, crossEnd: 3 };
    expect(shiftedArea({ ...area, columns: 2 }, cells)).toEqual({ ...area, columns: 2 });
    expect(shiftedArea({ ...area, column: 1 }, cells)).toEqual({ ...area, column: 1, row: 3 });
  });

  it("is taken back by the opposite shift", () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 5 }),
        (row, size, at, count) => {
          const start = { row, column: 0, rows: size, columns: 1 };
          const inserted = shiftedArea(start, rows(at, count));
          expect(inserted && shiftedArea(inserted, rows(at, -count))).toEqual(start);
        },
      ),
    );
  });
});
