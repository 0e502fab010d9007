import { describe, expect, it } from "vitest";
import { wkrFreeSpaceLeft, wkrTotals } from "../../../src/domain/calculations/wkrTotals";

describe("work-related costs scheme", () => {
  it("adds up per class and keeps apart what has none", () => {
    const costs = [
      { amount: 1000, wkrClass: "targetedExemption" },
      { amount: 200, wkrClass: "freeSpace" },
      { amount: 30, wkrClass: null },
    ] as const;
    expect(wkrTotals(costs)).toEqual({ targetedExemption: 1000, freeSpace: 200, wage: 0, unclassified: 30 });
  });

  it("shows what is left of the free space", () => {
    const brackets = { upTo: 40_000_000, first: 0.02, above: 0.0118 };
    expect(wkrFreeSpaceLeft(500_000, 50_000_000, brackets)).toBe(800_000 + 118_000 - 500_000);
    expect(wkrFreeSpaceLeft(500_000, 10_000_000, brackets)).toBe(-300_000);
  });
});
