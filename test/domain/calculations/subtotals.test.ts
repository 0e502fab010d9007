import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subtotals } from "../../../src/domain/calculations/subtotals";

describe("subtotals", () => {
  it("adds up per label, whatever the case", () => {
    const sums = subtotals(["IT", "Zorg", "it", null], [100, 250, 50, 7]);
    expect([...sums.values()]).toEqual([
      { label: "IT", total: 150 },
      { label: "Zorg", total: 250 },
      { label: "", total: 7 },
    ]);
  });

  it("has nothing without rows", () => {
    expect(subtotals([], [])).toEqual(new Map());
    expect(subtotals([], [5])).toEqual(new Map());
  });

  const lines = fc.array(
    fc.tuple(fc.option(fc.constantFrom("IT", "it", "Zorg", "HR"), { nil: null }), fc.integer({ min: -1e9, max: 1e9 })),
  );

  it("adds up to the whole and does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const totals = (list: typeof rows) => {
          const sums = subtotals(
            list.map(([label]) => label),
            list.map(([, amount]) => amount),
          );
          return new Map([...sums].map(([key, { total }]) => [key, total]));
        };
        const sums = totals(rows);
        expect([...sums.values()].reduce((sum, total) => sum + total, 0)).toBe(
          rows.reduce((sum, [, amount]) => sum + amount, 0),
        );
        expect(totals([...rows].reverse())).toEqual(sums);
      }),
    );
  });

  it("does not change when a line is split in two", () => {
    fc.assert(
      fc.property(lines, fc.integer(), (rows, part) => {
        const split = rows.flatMap(
          ([label, amount]) =>
            [
              [label, part],
              [label, amount - part],
            ] as const,
        );
        const before = subtotals(
          rows.map(([label]) => label),
          rows.map(([, amount]) => amount),
        );
        const after = subtotals(
          split.map(([label]) => label),
          split.map(([, amount]) => amount),
        );
        expect(after).toEqual(before);
      }),
    );
  });
});
