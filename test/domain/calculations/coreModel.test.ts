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

  it("is found by the cost of turning a decision around, in whichever order the decisions stand", () => {
    const values = variables.map((_variable, index) => (index < 20 ? 1 : 0.5));
    const reducedCosts = variables.map((_variable, index) => (index % 2 === 0 ? 40 - index : index - 40));
    const fixed = coreOf({ variables, limits: [limit, limit] }, { ...relaxed, values, reducedCosts });
    expect([...(fixed ?? [])].sort(([left], [right]) => left - right)).toEqual(
      [0, 1, 2, 3, 4, 5].map((index) => [index, true]),
    );
    const turned = { ...relaxed, values, reducedCosts: reducedCosts.toReversed() };
    expect([...(coreOf({ variables, limits: [limit] }, turned)?.values() ?? [])]).toEqual(Array(8).fill(false));
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

  it("need not prove a decision that must be yes anyway", () => {
    const must = variables.map((variable, index) => ({ ...variable, forced: index === 0 }));
    const fixed = new Map([
      [0, true],
      [33, false],
    ]);
    expect(isProven(fixed, { variables: must, limits: [limit] }, relaxed, 31.5)).toBe(true);
    expect(isProven(fixed, { variables, limits: [limit] }, relaxed, 31.5)).toBe(false);
  });

  it("leaves a limit on one side a limit on one side", () => {
    const limits = [
      { ...limit, atLeast: null },
      { ...limit, atMost: null },
    ];
    const { model } = withoutFixed({ variables, limits }, new Map([[0, true]]));
    expect(model.limits.map(({ atLeast, atMost }) => [atLeast, atMost])).toEqual([
      [null, 48],
      [4, null],
    ]);
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
