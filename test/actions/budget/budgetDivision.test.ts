import fc from "fast-check";
import { expect, it } from "vitest";
import { budgetDivision } from "../../../src/actions/budget/budgetDivision";
import { planMoney } from "../../../src/domain/warnings/planMoney";
import { aPlan } from "../../builders/aPlan";
import { arbitraryPlan } from "../../builders/arbitraryPlan";

const plan = aPlan({
  trainings: [
    { id: "O-1", cluster: "a", department: "Service" },
    { id: "O-2", cluster: "d" },
  ],
  budgetLines: [
    { trainingId: "O-1", costType: "trainerFee", quantity: 1, unitPrice: 100_001 },
    { trainingId: "O-1", costType: "room", quantity: 1, unitPrice: 20_000, department: "Magazijn" },
    { trainingId: "O-2", costType: "room", quantity: 1, unitPrice: 5_000, department: "magazijn" },
    { costType: "coordination", quantity: 1, unitPrice: 7_000 },
    { trainingId: "O-1", costType: "room", quantity: 1, unitPrice: 999_999, scenario: "needed" },
  ],
});

it("counts the active scenario; a line without a department counts for that of its training", () => {
  expect(budgetDivision(plan, "department")).toEqual({
    parts: [
      { key: "Service", amount: 100_001 },
      { key: "Magazijn", amount: 25_000 },
      { key: null, amount: 7_000 },
    ],
    total: 132_001,
  });
  expect(budgetDivision(plan, "costType").parts[0]).toEqual({ key: "trainerFee", amount: 100_001 });
  expect(budgetDivision(plan, "cluster").parts).toEqual([
    { key: "a", amount: 120_001 },
    { key: "b", amount: 0 },
    { key: "c", amount: 0 },
    { key: "d", amount: 5_000 },
    { key: null, amount: 7_000 },
  ]);
});

it("adds up to the planned total in cents, however it is divided", () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.constantFrom("cluster", "department", "costType"), (any, kind) => {
      const { parts, total } = budgetDivision(any, kind);
      expect(total).toBe(planMoney(any).net);
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
    }),
    { numRuns: 60 },
  );
});
