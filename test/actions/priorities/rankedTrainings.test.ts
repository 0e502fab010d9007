import { expect, it } from "vitest";
import { rankedTrainings } from "../../../src/actions/priorities/rankedTrainings";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({
  criteria: [
    { id: "CR-1", name: "Strategie", weight: 0.6 },
    { id: "CR-2", name: "Urgentie", weight: 0.4 },
  ],
  trainings: [
    { id: "O-1", title: "Excel", cluster: "d", status: "planned" },
    { id: "O-2", title: "Heftruck", cluster: "b", status: "planned" },
    { id: "O-3", title: "Afgelast", cluster: "a", status: "cancelled" },
    { id: "O-4", title: "Plc", cluster: "a", status: "planned" },
  ],
  priorities: [
    { trainingId: "O-1", criterionId: "CR-1", group: "board", score: 2 },
    { trainingId: "O-4", criterionId: "CR-1", group: "board", score: 5 },
    { trainingId: "O-4", criterionId: "CR-1", group: "staff", score: 1 },
    { trainingId: "O-4", criterionId: "CR-2", group: "board", score: 5 },
  ],
  budgetLines: [
    { trainingId: "O-4", costType: "trainerFee", quantity: 2, unitPrice: 145_000 },
    { costType: "coordination", quantity: 1, unitPrice: 99_900 },
  ],
});

it("puts what is legally required first and leaves out what was cancelled", () => {
  expect(rankedTrainings(plan).map(({ id, rank }) => [id, rank])).toEqual([
    ["O-2", 1],
    ["O-4", 2],
    ["O-1", 3],
  ]);
});

it("names the criteria without a score, and never counts them as a low one", () => {
  const [required, scored, half] = rankedTrainings(plan);
  expect(required).toMatchObject({ score: null, missingCriteria: ["Strategie", "Urgentie"], mandatory: true });
  expect(half).toMatchObject({ score: null, missingCriteria: ["Urgentie"] });
  expect(scored).toMatchObject({ score: 70, spread: 4, missingCriteria: [], cost: 290_000 });
});
