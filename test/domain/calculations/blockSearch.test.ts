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

  it("finds an answer however much of the common limit it leaves, and however much it loses", () => {
    expect(blockSearch({ common, prices: [50], blocks: [[choice(0, 0, 0)]] }, 1)).toEqual([0]);
    expect(blockSearch({ common, prices: [0], blocks: [[choice(0, 11, 0), choice(900, 1, 1)]] }, 1)).toEqual([1]);
  });

  it("gives no answer that it could not compare with all others in a million steps", () => {
    // A million ways that are worth the same.
    const blocks = Array.from({ length: 20 }, (_block, index) => [choice(0, 0), choice(0, 0, index)]);
    expect(blockSearch({ common, prices: [1], blocks: blocks.slice(10) }, 10)).toEqual([]);
    expect(blockSearch({ common, prices: [1], blocks }, 10)).toBeNull();
  });

  it("has no answer when a block has no choice, or none keeps the limit", () => {
    expect(blockSearch({ common, prices: [0], blocks: [[]] }, 1)).toBeNull();
    expect(blockSearch({ common, prices: [0], blocks: [[choice(0, 11, 0)]] }, 1)).toBeNull();
  });
});
