import { describe, expect, it } from "vitest";
import { budgetLineAmounts } from "../../../src/domain/calculations/budgetLineAmounts";

type Line = Parameters<typeof budgetLineAmounts>[0][number];

const aLine = (id: string, facts: Partial<Line> = {}): Line => ({
  id,
  trainingId: "O1",
  costType: "trainerFee",
  quantity: 2,
  unit: "day",
  unitPrice: 145_000,
  vatRate: null,
  scenario: null,
  status: null,
  ...facts,
});

describe("amounts of budget lines", () => {
  it("takes a percentage line over the direct costs of the same training", () => {
    const amounts = budgetLineAmounts(
      [
        aLine("B1"),
        aLine("B2", { costType: "absenceWage", quantity: 182.4, unitPrice: 3850 }),
        aLine("B3", { costType: "overhead", unit: "percent", quantity: 8, unitPrice: null }),
        aLine("B4", { trainingId: "O2", quantity: 1 }),
      ],
      0,
    );
    expect([...amounts]).toEqual([
      ["B1", 290_000],
      ["B2", 702_240],
      ["B4", 145_000],
      ["B3", 23_200],
    ]);
  });

  it("adds VAT that cannot be deducted", () => {
    expect(budgetLineAmounts([aLine("B1", { vatRate: 0.21 })], 0.4).get("B1")).toBe(326_540);
  });

  it("knows no amount of a line that is not filled in", () => {
    expect(budgetLineAmounts([aLine("B1", { quantity: null }), aLine("B2", { unitPrice: null })], 0).size).toBe(0);
  });

  it("keeps scenarios apart", () => {
    const amounts = budgetLineAmounts(
      [
        aLine("B1", { scenario: "needed" }),
        aLine("B2", { scenario: "granted", unit: "percent", costType: "overhead", quantity: 10 }),
      ],
      0,
    );
    expect(amounts.get("B2")).toBe(0);
  });
});
