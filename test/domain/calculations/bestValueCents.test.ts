import { describe, expect, it } from "vitest";
import { bestValueSelection } from "../../../src/domain/calculations/bestValueSelection";
import { bestValueSolver } from "../../../src/domain/calculations/bestValueSolver";
import { keepsLimits } from "../../../src/domain/calculations/modelAnswer";

type Offer = readonly [id: string, cost: number, value: number, requires?: string];

async function chosenFor(offers: readonly Offer[], budget: number) {
  const candidates = offers.map(([id, cost, value, prerequisiteId = null]) => {
    return { id, cost, value, mandatory: false, groups: [], prerequisiteId };
  });
  return bestValueSelection({ candidates, budget, frames: [], sharedCosts: [] }, bestValueSolver);
}

describe("the best value of a budget of millions", () => {
  it("is not two cents over it", async () => {
    const offers: readonly Offer[] = [
      ["T0", 1, 6],
      ["T1", 26_100_002, 50, "T6"],
      ["T2", 79_400_002, 45],
      ["T3", 1, 50],
      ["T4", 22_300_001, 42],
      ["T5", 76_700_004, 50],
      ["T6", 8_400_005, 41, "T5"],
      ["T7", 14_400_005, 38],
    ];
    const everythingButT7 = 212_900_016;
    expect(await chosenFor(offers, everythingButT7 - 2)).toMatchObject({ value: 280, gap: 0 });
    expect(await chosenFor(offers, everythingButT7)).toMatchObject({ value: 284, cost: everythingButT7, gap: 0 });
  });

  it("is found where two trainings are a cent too dear together", async () => {
    const offers: readonly Offer[] = [
      ["T0", 88_000_003, 97],
      ["T1", 778_000_004, 50],
      ["T2", 850_000_005, 14],
    ];
    expect(await chosenFor(offers, 866_000_006)).toMatchObject({ chosen: ["T0"], value: 97, gap: 0 });
    expect(await chosenFor(offers, 866_000_007)).toMatchObject({ chosen: ["T0", "T1"], value: 147, gap: 0 });
  });
});

it("an answer that spends its budget keeps it, and one cent more does not", () => {
  const spends = (atMost: number) => {
    const limits = [{ terms: [[0, 500] as const], atLeast: null, atMost }];
    return keepsLimits({ variables: [{ value: 1, forced: false }], limits }, [true]);
  };
  expect(spends(500)).toBe(true);
  expect(spends(499)).toBe(false);
});
