import fc from "fast-check";
import { expect, it } from "vitest";
import { weighCriteria, weightsOfHundred } from "../../../src/actions/priorities/weighCriteria";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({
  criteria: [
    { id: "CR-1", weight: 0.3 },
    { id: "CR-2", weight: 0.2 },
  ],
});

it("writes only the weights that differ", () => {
  expect(
    weighCriteria(
      plan,
      new Map([
        ["CR-1", 0.35],
        ["CR-2", 0.2],
      ]),
    ),
  ).toEqual([{ table: "criteria", added: [], changed: [{ id: "CR-1", fields: [{ field: "weight", to: 0.35 }] }] }]);
  expect(weighCriteria(plan, new Map([["CR-9", 0.5]]))).toEqual([]);
});

it("makes any weights add up to one hundred per cent, heavier ones not lighter than lighter ones", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }), (percents) => {
      const fitted = weightsOfHundred(percents);
      expect(fitted.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      percents.forEach((percent, index) =>
        percents.forEach((other, place) => {
          if (percent > other) expect(fitted[index]).toBeGreaterThanOrEqual(fitted[place] ?? 0);
        }),
      );
    }),
  );
  expect(weightsOfHundred([30, 25, 20, 10, 10])).toEqual([32, 26, 21, 11, 10]);
});
