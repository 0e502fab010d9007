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
      { key: "Service", amount: 100_001, time: null },
      { key: "Magazijn", amount: 25_000, time: null },
      { key: null, amount: 7_000, time: null },
    ],
    total: 132_001,
  });
  expect(budgetDivision(plan, "costType").parts[0]).toEqual({ key: "trainerFee", amount: 100_001, time: null });
  expect(budgetDivision(plan, "cluster").parts).toEqual([
    { key: "a", amount: 120_001, time: 0 },
    { key: "b", amount: 0, time: 0 },
    { key: "c", amount: 0, time: 0 },
    { key: "d", amount: 5_000, time: 0 },
    { key: null, amount: 7_000, time: 0 },
  ]);
});

it("tells the money and the hours of trainings by their form, and by the goal that their chain leads to", () => {
  const chained = aPlan({
    goals: [{ id: "DOEL-1" }, { id: "DOEL-2" }],
    learningGoals: [{ id: "LD-1", goalId: "DOEL-2" }],
    needs: [
      { id: "BEH-1", goalId: "DOEL-2" },
      { id: "BEH-2", goalId: "DOEL-1" },
    ],
    trainings: [
      { id: "O-1", form: "eLearning", learningGoalId: "LD-1", duration: 60, participants: 10 },
      { id: "O-2", form: "classroom", needIds: ["BEH-2", "BEH-1"], duration: 120, participants: 5 },
      { id: "O-3", form: "coaching", goalId: "DOEL-1", status: "cancelled", duration: 600, participants: 1 },
      { id: "O-4", duration: 30, participants: 2 },
    ],
    budgetLines: [
      { trainingId: "O-1", costType: "room", quantity: 1, unitPrice: 10_000 },
      { trainingId: "O-2", costType: "room", quantity: 1, unitPrice: 30_000 },
      { trainingId: "O-3", costType: "room", quantity: 1, unitPrice: 5_000 },
      { costType: "coordination", quantity: 1, unitPrice: 7_000 },
    ],
  });
  expect(budgetDivision(chained, "form").parts).toEqual([
    { key: "classroom", amount: 30_000, time: 600 },
    { key: "eLearning", amount: 10_000, time: 600 },
    { key: "coaching", amount: 5_000, time: 0 },
    { key: null, amount: 7_000, time: 60 },
  ]);
  expect(budgetDivision(chained, "goal").parts).toEqual([
    { key: "DOEL-2", amount: 40_000, time: 1_200 },
    { key: "DOEL-1", amount: 5_000, time: 0 },
    { key: null, amount: 7_000, time: 60 },
  ]);
});

it("adds up to the planned total in cents, however it is divided", () => {
  fc.assert(
    fc.property(
      arbitraryPlan,
      fc.constantFrom("cluster", "goal", "department", "costType", "form", "formality", "delivery"),
      (any, kind) => {
        const { parts, total } = budgetDivision(any, kind);
        expect(total).toBe(planMoney(any).net);
        expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
      },
    ),
    { numRuns: 60 },
  );
});
