import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phasing } from "../../../src/domain/calculations/phasing";

const days = (before: number, after: number) => [
  ...Array.from({ length: before }, (_day, place) => `2026-12-0${place + 1}`),
  ...Array.from({ length: after }, (_day, place) => `2027-01-0${place + 1}`),
];

describe("spreading lines over months", () => {
  it("gives each training day an equal part", () => {
    const { byMonth, unphased } = phasing(
      [{ trainingId: "O1", amount: 900_000, month: null }],
      new Map([["O1", days(4, 2)]]),
    );
    expect([...byMonth]).toEqual([
      ["2026-12", 600_000],
      ["2027-01", 300_000],
    ]);
    expect(unphased).toBe(0);
  });

  it("uses the month of the line when there are no days, and says what has no month", () => {
    const { byMonth, unphased } = phasing(
      [
        { trainingId: "O1", amount: 500, month: "2027-05" },
        { trainingId: null, amount: 70, month: null },
      ],
      new Map(),
    );
    expect([...byMonth]).toEqual([["2027-05", 500]]);
    expect(unphased).toBe(70);
  });

  it("adds up to the lines exactly", () => {
    const line = fc.record({
      trainingId: fc.constantFrom("O1", "O2", null),
      amount: fc.integer({ min: -1e8, max: 1e8 }),
      month: fc.constantFrom(null, "2027-03"),
    });
    fc.assert(
      fc.property(
        fc.array(line),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (lines, before, after) => {
          const { byMonth, unphased } = phasing(lines, new Map([["O1", days(before, after)]]));
          const total = lines.reduce((sum, { amount }) => sum + amount, 0);
          expect([...byMonth.values()].reduce((sum, amount) => sum + amount, unphased)).toBe(total);
        },
      ),
    );
  });

  it("goes through the months in order, whichever day was entered first", () => {
    const january = new Map([["O1", days(1, 2).toReversed()]]);
    const { byMonth } = phasing([{ trainingId: "O1", amount: 100, month: "2027-05" }], january);
    expect([...byMonth]).toEqual([
      ["2026-12", 33],
      ["2027-01", 67],
    ]);
  });
});
