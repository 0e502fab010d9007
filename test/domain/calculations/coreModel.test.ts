import { describe, expect, it } from "vitest";
import { coreOf, isProven, withoutFixed } from "../../../src/domain/calculations/coreModel";

const variables = Array.from({ length: 40 }, () => ({ value: 1, forced: false }));
const limit = { terms: variables.map((_variable, index) => [index, 2] as const), atLeast: 6, atMost: 50 };
const relaxed = {
  bound: 30,
  values: variables.map((_variable, index) => (index < 20 ? 1 : 0)),
  reducedCosts: variables.map((_variable, index) => (index < 20 ? index : -index)),
  prices: [0],
};

describe("the core of a model", () => {
  it("leaves the decisions that cost least to turn around, and takes the others from the relaxed answer", () => {
    const fixed = coreOf({ variables, limits: [limit] }, relaxed);
    expect([...(fixed ?? [])]).toEqual([32, 33, 34, 35, 36, 37, 38, 39].map((index) => [index, false]));
  });

  it("is everything in a small model", () => {
    expect(coreOf({ variables: variables.slice(8), limits: [limit] }, relaxed)).toBeNull();
  });

  it("proves its answer when every other decision costs more to turn around than there is to win", () => {
    const fixed = new Map([
      [32, false],
      [33, false],
    ]);
    expect(isProven(fixed, { variables, limits: [limit] }, relaxed, 31.5)).toBe(true);
    expect(isProven(fixed, { variables, limits: [limit] }, relaxed, 32)).toBe(false);
  });

  it("lowers the limits by what is fixed", () => {
    const fixed = new Map(variables.slice(2).map((_variable, index) => [index + 2, index < 2]));
    expect(withoutFixed({ variables, limits: [limit] }, fixed)).toEqual({
      model: {
        variables: variables.slice(0, 2),
        limits: [
          {
            terms: [
              [0, 2],
              [1, 2],
            ],
            atLeast: 2,
            atMost: 46,
          },
        ],
      },
      open: [0, 1],
    });
  });
});
