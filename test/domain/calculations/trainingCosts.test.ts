import { describe, expect, it } from "vitest";
import { trainingCosts } from "../../../src/domain/calculations/trainingCosts";

const amounts = [
  { trainingId: "O1", costType: "trainerFee", amount: 1000 },
  { trainingId: "O1", costType: "subsidy", amount: -300 },
  { trainingId: null, costType: "platform", amount: 20 },
] as const;

describe("cost per training", () => {
  it("goes from gross to net by way of the subsidies", () => {
    expect(trainingCosts(amounts).get("O1")).toMatchObject({ gross: 1000, subsidies: -300, net: 700 });
  });

  it("keeps what is for no training apart, so that all together is the plan", () => {
    const costs = trainingCosts(amounts);
    expect(costs.get("")?.net).toBe(20);
    expect([...costs.values()].reduce((sum, totals) => sum + totals.net, 0)).toBe(720);
  });
});
