import { expect, it } from "vitest";
import { planChain } from "../../src/actions/planChain";
import { aPlan } from "../builders/aPlan";

const plan = aPlan({
  goals: [{ id: "DOEL-1" }, { id: "DOEL-2" }],
  learningGoals: [{ goalId: "DOEL-1" }],
  employees: [{ jobTitle: "Monteur" }, { jobTitle: "monteur" }, { jobTitle: "Planner" }, { jobTitle: null }],
  workforcePlan: [{ jobTitle: "Monteur" }],
  competences: [{ id: "C-1" }],
  competenceLevels: [{ competenceId: "C-1" }],
  needs: [
    { id: "B-1", status: "included", goalId: "DOEL-1" },
    { id: "B-2", status: "included" },
    { id: "B-3", status: "rejected" },
    { id: "B-4", status: "new", competenceId: "C-1" },
  ],
  trainings: [
    { id: "O-1", needIds: ["B-1"], status: "planned" },
    { id: "O-2", status: "idea" },
    { id: "O-3", status: "planned" },
  ],
  evaluations: [{ trainingId: "O-1" }],
  developmentPlans: [
    { id: "POP-1", goal: "Leren lassen", trainingId: "O-1" },
    { id: "POP-2", goal: "Engels" },
    { id: "POP-3", goal: "Losgelaten", status: "dropped" },
  ],
});

it("counts the links of every arrow of the chain and points at the first open end", () => {
  const links = planChain(plan).map(({ kind, made, expected, place }) => [
    kind,
    made,
    expected,
    place.table,
    place.row,
  ]);
  expect(links).toEqual([
    ["goalsToLearningGoals", 1, 2, "goals", "DOEL-2"],
    ["jobsToWorkforcePlan", 1, 2, "workforcePlan", null],
    ["competencesToLevels", 1, 1, "competences", null],
    ["needsToReason", 2, 3, "needs", "B-2"],
    ["needsToTrainings", 1, 2, "needs", "B-2"],
    ["trainingsToEvaluation", 1, 2, "trainings", "O-3"],
    ["personalGoalsToTrainings", 1, 2, "developmentPlans", "POP-2"],
  ]);
});

it("has nothing to link in an empty plan", () => {
  expect(planChain(aPlan()).every(({ made, expected }) => made === 0 && expected === 0)).toBe(true);
});
