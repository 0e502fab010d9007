import { defineRule } from "../defineRule";

/** The weights of the criteria do not add up to 100 % (F-P1). Criteria without a weight are left out. */
export const weightsNotHundredPercent = defineRule({
  code: "W-PRI-01",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const weights = plan.criteria.flatMap(({ weight }) => (weight === null ? [] : [weight]));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (weights.length === 0 || Math.abs(sum - 1) < 1e-9) return [];
    return [{ place: { table: "criteria", row: null, field: "weight" }, facts: { sum } }];
  },
});
