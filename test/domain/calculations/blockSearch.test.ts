import { describe, expect, it } from "vitest";
import { blockSearch } from "../../../src/domain/calculations/blockSearch";

const common = [{ terms: [], atLeast: null, atMost: 10 }];
const choice = (loss: number, used: number, ...yes: number[]) => ({ loss, used: [used], yes });

describe("the search of a model in blocks", () => {
  it("takes the combination that loses least and keeps the common limit", () => {
    const blocks = [
      [choice(0, 8, 0), choice(2, 3, 1)],
      [choice(0, 7, 2), choice(3, 1, 3)],
    ];
    expect([...(blockSearch({ common, prices: [0], blocks }, 1) ?? [])].sort()).toEqual([1, 2]);
  });

  it("counts what is left of the common limit at its price", () => {
    const blocks = [[choice(0, 4, 0), choice(2, 10, 1)]];
    expect(blockSearch({ common, prices: [1], blocks }, 1)).toEqual([1]);
  });

  it("has no answer when a block has no choice, or none keeps the limit", () => {
    expect(blockSearch({ common, prices: [0], blocks: [[]] }, 1)).toBeNull();
    expect(blockSearch({ common, prices: [0], blocks: [[choice(0, 11, 0)]] }, 1)).toBeNull();
  });
});
