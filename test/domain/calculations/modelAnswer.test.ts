import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anotherThan, keepsLimits } from "../../../src/domain/calculations/modelAnswer";

const model = (terms: readonly (readonly [number, number])[], atLeast: number | null, atMost: number | null) => ({
  variables: terms.map(() => ({ value: 1, forced: false })),
  limits: [{ terms, atLeast, atMost }],
});

describe("an answer to a division of the budget", () => {
  it("keeps a budget that it uses to the cent, and not one that is a cent less", () => {
    const costs = [
      [0, 250_000],
      [1, 400_000_001],
      [2, 7],
    ] as const;
    expect(keepsLimits(model(costs, null, 400_250_001), [true, true, false])).toBe(true);
    expect(keepsLimits(model(costs, null, 400_250_000), [true, true, false])).toBe(false);
    expect(keepsLimits(model(costs, 8, null), [false, false, true])).toBe(false);
    expect(keepsLimits(model(costs, 7, null), [false, false, true])).toBe(true);
  });

  it("can be ruled out, and then every other answer remains", () => {
    const answer = fc.integer({ min: 1, max: 8 }).chain((size) => {
      const decisions = fc.array(fc.boolean(), { minLength: size, maxLength: size });
      return fc.tuple(decisions, decisions);
    });
    fc.assert(
      fc.property(answer, ([chosen, other]) => {
        const limits = [anotherThan(chosen)];
        const isSame = chosen.every((isYes, place) => isYes === other[place]);
        expect(keepsLimits({ variables: [], limits }, other)).toBe(!isSame);
      }),
    );
  });
});
