import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BinaryModel } from "../../../src/domain/calculations/binaryModel";
import { blockSearch } from "../../../src/domain/calculations/blockSearch";
import { keeps, modelBlocks } from "../../../src/domain/calculations/modelBlocks";

/** Fifteen decisions in departments of three, each department with a budget, and one budget for all. */
const models = fc
  .record({
    worth: fc.array(fc.nat(40), { minLength: 15, maxLength: 15 }),
    costs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 15, maxLength: 15 }),
    budgets: fc.array(fc.integer({ min: 3, max: 20 }), { minLength: 5, maxLength: 5 }),
    whole: fc.integer({ min: 5, max: 70 }),
    forced: fc.nat(20),
    least: fc.nat(8),
  })
  .map(({ worth, costs, budgets, whole, forced, least }): BinaryModel => {
    const termsOf = (from: number, to: number) =>
      costs.slice(from, to).map((cost, place) => [from + place, cost] as const);
    return {
      variables: worth.map((value, index) => ({ value, forced: index === forced })),
      limits: [
        { terms: termsOf(0, 15), atLeast: null, atMost: whole },
        ...budgets.map((budget, place) => ({
          terms: termsOf(place * 3, place * 3 + 3),
          atLeast: null,
          atMost: budget,
        })),
        { terms: termsOf(0, 3), atLeast: least, atMost: null },
      ],
    };
  });

const amountOf = (terms: readonly (readonly [number, number])[], bits: number) =>
  terms.reduce((sum, [variable, amount]) => sum + ((bits >> variable) % 2 === 1 ? amount : 0), 0);

/** The value of a choice; -1 when it breaks a limit. */
const valueOf = ({ variables, limits }: BinaryModel, bits: number) => {
  const fits = limits.every(({ terms, atLeast, atMost }) => {
    const amount = amountOf(terms, bits);
    return amount <= (atMost ?? Infinity) && amount >= (atLeast ?? -Infinity);
  });
  const isForced = variables.every(({ forced }, index) => !forced || (bits >> index) % 2 === 1);
  return fits && isForced ? variables.reduce((sum, { value }, i) => sum + ((bits >> i) % 2) * value, 0) : -1;
};

describe("a model in blocks", () => {
  it("is never beaten by trying every choice, whatever the prices", () => {
    fc.assert(
      fc.property(models, fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }), (model, given) => {
        const prices = given.map((price, index) => (index === 6 ? -price : price));
        const divided = modelBlocks(model, prices);
        const yes = divided && blockSearch(divided, 1);
        let best = -1;
        for (let bits = 0; bits < 2 ** 15; bits++) best = Math.max(best, valueOf(model, bits));
        expect(yes === null ? -1 : valueOf(model, yes?.reduce((bits, index) => bits | (1 << index), 0) ?? 0)).toBe(
          best,
        );
      }),
      { numRuns: 40 },
    );
  });

  const free = (count: number) => Array.from({ length: count }, () => ({ value: 1, forced: false }));
  const together = (count: number) => ({
    terms: free(count).map((_variable, index) => [index, 1] as const),
    atLeast: null,
    atMost: 1,
  });

  it("is not tried when a block has more than twelve decisions", () => {
    const chain = Array.from({ length: 12 }, (_limit, index) => ({
      terms: [
        [index, 1],
        [index + 1, -1],
      ] as const,
      atLeast: 0,
      atMost: null,
    }));
    expect(modelBlocks({ variables: free(20), limits: chain }, [])).toBeNull();
    expect(modelBlocks({ variables: free(20), limits: chain.slice(1) }, [])?.blocks).toHaveLength(9);
  });

  it("has as common limits those on more than twelve decisions", () => {
    const divided = modelBlocks({ variables: free(13), limits: [together(12), together(13)] }, [0, 0]);
    expect(divided?.common).toEqual([together(13)]);
    expect(divided?.blocks.map((choices) => choices.length)).toEqual([13, 2]);
  });

  it("says of every choice what it loses at the prices of the limits and uses of the common ones", () => {
    const variables = [5, 3].map((value) => ({ value, forced: false }));
    const pair = { terms: [[0, 4] as const, [1, 1] as const], atLeast: null, atMost: 4 };
    expect(modelBlocks({ variables, limits: [pair] }, [1])?.blocks).toEqual([
      [
        { loss: 2, used: [], yes: [0] },
        { loss: 4, used: [], yes: [1] },
        { loss: 7, used: [], yes: [] },
      ],
    ]);
  });

  it("has no answer when a limit on no decision at all is broken", () => {
    const broken = { terms: [], atLeast: 1, atMost: null };
    const divided = modelBlocks({ variables: free(2), limits: [broken] }, [0]);
    expect(divided && blockSearch(divided, 1)).toBeNull();
  });

  it("keeps a limit without a least amount also with less than nothing", () => {
    expect(keeps({ terms: [], atLeast: null, atMost: 5 }, -3)).toBe(true);
    expect(keeps({ terms: [], atLeast: -3, atMost: null }, -3)).toBe(true);
    expect(keeps({ terms: [], atLeast: 0, atMost: 5 }, -3)).toBe(false);
  });
});
