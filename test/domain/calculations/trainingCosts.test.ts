import { describe, expect, it } from "vitest";
import { trainingCosts } from "../../../src/domain/calculations/trainingCosts";

const lines = [
  { id: "B1", trainingId: "O1", costType: "trainerFee", scenario: null },
  { id: "B2", trainingId: "O1", costType: "subsidy", scenario: "granted" },
  { id: "B3", trainingId: "O1", costType: "room", scenario: "needed" },
  { id: "B4", trainingId: null, costType: "platform", scenario: null },
] as const;
const amounts = new Map([
  ["B1", 1000],
  ["B2", -300],
  ["B3", 50],
  ["B4", 20],
]);

describe("cost per training", () => {
  it("counts the lines of a scenario and those of none", () => {
    const costs = trainingCosts(lines, amounts, "granted");
    expect(costs.get("O1")).toMatchObject({ gross: 1000, subsidies: -300, net: 700 });
    expect(costs.get("")?.net).toBe(20);
  });

  it("takes all lines when no scenario is asked for", () => {
    expect(trainingCosts(lines, amounts, null).get("O1")?.net).toBe(750);
  });

  it("adds up to all lines together", () => {
    const net = [...trainingCosts(lines, amounts, null).values()].reduce((sum, totals) => sum + totals.net, 0);
    expect(net).toBe(770);
  });
});
