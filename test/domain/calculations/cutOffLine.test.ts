import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOffLine } from "../../../src/domain/calculations/cutOffLine";

const ranked = [620_000, 1_550_000, 1_180_000, 940_000, 310_000, 260_000, 190_000].map((cost, place) => ({
  cost,
  mandatory: place === 0,
}));

describe("the cut-off line", () => {
  it("stops at the first training that does not fit", () => {
    const { included, total, rest, extraForAll } = cutOffLine(ranked, 4_000_000, "strict");
    expect(included).toEqual([true, true, true, false, false, false, false]);
    expect([total, rest, extraForAll]).toEqual([3_350_000, 650_000, 1_050_000]);
  });

  it("skips what does not fit and goes on when it fills up", () => {
    const { included, total, rest } = cutOffLine(ranked, 4_000_000, "fill");
    expect(included).toEqual([true, true, true, false, true, true, false]);
    expect([total, rest]).toEqual([3_920_000, 80_000]);
  });

  it("lets in what uses the budget to the last cent", () => {
    expect(cutOffLine(ranked, 3_350_000, "strict").rest).toBe(0);
    expect(cutOffLine(ranked, 3_349_999, "strict").included[2]).toBe(false);
  });

  it("keeps every mandatory training and says that they exceed the budget", () => {
    const line = cutOffLine(
      [
        { cost: 500, mandatory: true },
        { cost: 1, mandatory: false },
        { cost: 700, mandatory: true },
      ],
      1000,
      "fill",
    );
    expect(line).toEqual({
      included: [true, false, true],
      total: 1200,
      rest: -200,
      extraForAll: 201,
      mandatoryExceedsBudget: true,
    });
  });

  const candidates = fc.array(fc.record({ cost: fc.integer({ min: 0, max: 5000 }), mandatory: fc.boolean() }), {
    maxLength: 25,
  });
  const budget = fc.integer({ min: 0, max: 40_000 });

  it("never drops a training when the budget grows", () => {
    fc.assert(
      fc.property(candidates, budget, fc.integer({ min: 0, max: 10_000 }), (trainings, money, extra) => {
        const before = cutOffLine(trainings, money, "strict").included;
        const after = cutOffLine(trainings, money + extra, "strict").included;
        before.forEach((included, place) => expect(after[place] || !included).toBe(true));
      }),
    );
  });

  it("spends no more than the budget, or than what is mandatory", () => {
    fc.assert(
      fc.property(candidates, budget, fc.constantFrom("strict", "fill"), (trainings, money, mode) => {
        const mandatory = trainings.reduce((sum, { cost, mandatory: must }) => sum + (must ? cost : 0), 0);
        expect(cutOffLine(trainings, money, mode).total).toBeLessThanOrEqual(Math.max(money, mandatory));
      }),
    );
  });

  it("fills up with at least everything that strict lets in", () => {
    fc.assert(
      fc.property(candidates, budget, (trainings, money) => {
        const strict = cutOffLine(trainings, money, "strict").included;
        const fill = cutOffLine(trainings, money, "fill").included;
        strict.forEach((included, place) => expect(fill[place] || !included).toBe(true));
      }),
    );
  });

  it("takes what costs nothing when the mandatory trainings use the budget to the last cent, and nothing beyond", () => {
    const trainings = [
      { cost: 500, mandatory: true },
      { cost: 0, mandatory: false },
    ];
    expect(cutOffLine(trainings, 500, "strict")).toMatchObject({
      included: [true, true],
      mandatoryExceedsBudget: false,
    });
    expect(cutOffLine(trainings, 499, "strict")).toMatchObject({
      included: [true, false],
      mandatoryExceedsBudget: true,
    });
  });
});
