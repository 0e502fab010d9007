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

  it("takes percentages over lines without training or scenario among themselves", () => {
    const amounts = budgetLineAmounts(
      [
        aLine("B1", { trainingId: null, quantity: 1, unitPrice: 1_000 }),
        aLine("B2", { trainingId: null, unit: "percent", costType: "overhead", quantity: 50, unitPrice: 9 }),
        aLine("B3", { scenario: "granted" }),
        aLine("B4", { trainingId: null, scenario: "granted", unit: "percent", quantity: 50 }),
      ],
      0,
    );
    expect([amounts.get("B2"), amounts.get("B4")]).toEqual([500, 0]);
  });

  it("counts a percentage line by its percentage alone, never as days times a price", () => {
    const amounts = budgetLineAmounts([aLine("B1", { unit: "percent", quantity: 10, unitPrice: 145_000 })], 0);
    expect([...amounts]).toEqual([["B1", 0]]);
  });

  it("leaves out of the direct costs what was rejected and what has no kind of cost", () => {
    const percent = aLine("B9", { unit: "percent", costType: "overhead", quantity: 10 });
    const lines = [aLine("B1"), aLine("B2", { status: "rejected" }), aLine("B3", { costType: null }), percent];
    expect(budgetLineAmounts(lines, 0).get("B9")).toBe(29_000);
  });

  it("knows no amount of a percentage line without percentage", () => {
    expect(budgetLineAmounts([aLine("B1"), aLine("B2", { unit: "percent", quantity: null })], 0).has("B2")).toBe(false);
  });
});
