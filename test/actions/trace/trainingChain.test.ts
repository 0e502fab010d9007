import { describe, expect, it } from "vitest";
import { trainingChain, type TraceStep } from "../../../src/actions/trace/trainingChain";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const sketch: PlanSketch = {
  organisation: { planYear: 2027, size: "small" },
  goals: [{ id: "D-1", name: "Minder stilstand", indicator: "uren per maand" }],
  learningGoals: [{ id: "L-1", name: "Storingen zelf oplossen", goalId: "D-1" }],
  needs: [{ id: "B-1", title: "PLC-storingen", people: 8 }],
  needTests: [
    { id: "T-1", needId: "B-1", contribution: "strong", otherCauses: [], causesConsidered: true, otherWay: "no" },
  ],
  suppliers: [{ id: "LEV-1", name: "Techniekhuis" }],
  quotes: [
    { id: "OF-1", trainingId: "O-1", supplierId: "LEV-1", price: 290_000, chosen: true },
    { id: "OF-2", trainingId: "O-1", price: 310_000 },
  ],
  subsidies: [{ id: "SUB-1", name: "Kmo-portefeuille", kind: "kmoPortefeuille", trainingId: "O-1", base: 350_000 }],
  legalParameters: [
    { id: "P-1", code: "BE.kmo.small", value: 0.3, validFrom: "2024-01-01" },
    { id: "P-2", code: "BE.kmo.small", value: 0.25, validFrom: "2020-01-01", validTo: "2023-12-31" },
    { id: "P-3", code: "BE.kmo.ceiling", value: 7500, validFrom: "2024-01-01" },
  ],
  trainings: [
    { id: "O-1", title: "PLC basis", learningGoalId: "L-1", needIds: ["B-1"], delivery: "external", cluster: "a" },
    { id: "O-2", title: "Heftruck", cluster: "b" },
  ],
};

const chainOf = (id: string, changes: PlanSketch = {}) => {
  const plan = aPlan({ ...sketch, ...changes });
  const training = plan.trainings.find((row) => row.id === id);
  if (!training) throw new Error(`There is no training ${id}.`);
  return trainingChain(plan, training);
};
const kinds = (steps: readonly TraceStep[]) =>
  steps.map((step) => (step.kind === "missing" ? `no ${step.what}` : step.kind));

describe("the chain behind a training", () => {
  it("goes from the goal, by way of the learning goal, to the law that was in force in the plan year", () => {
    const steps = chainOf("O-1");
    expect(kinds(steps)).toEqual([
      "goal",
      "learningGoal",
      "training",
      "need",
      "test",
      "quote",
      "subsidy",
      "parameter",
      "parameter",
    ]);
    expect(steps.map(({ place }) => place.row)).toEqual([
      "D-1",
      "L-1",
      "O-1",
      "B-1",
      "T-1",
      "OF-1",
      "SUB-1",
      "P-1",
      "P-3",
    ]);
    expect(steps[4]).toMatchObject({ outcome: "training" });
    expect(steps[5]).toMatchObject({ title: "Techniekhuis", price: 290_000, chosen: true });
    expect(steps[6]).toMatchObject({ rate: 0.3, expected: 105_000 });
  });

  it("says what is missing and where it can be filled in", () => {
    const steps = chainOf("O-2");
    expect(kinds(steps)).toEqual(["no goal", "training", "no need", "no quote", "no legalGround"]);
    expect(steps.map(({ place }) => place.field)).toEqual(["goalId", "title", "needIds", "trainingId", "legalGround"]);
  });

  it("asks no quote of a training of one's own, and finds the goal by way of the need", () => {
    const trainings = [{ id: "O-1", title: "Coaching", needIds: ["B-1"], delivery: "internal" as const }];
    const needs = [{ id: "B-1", title: "Coachen", goalId: "D-1" }];
    expect(kinds(chainOf("O-1", { trainings, needs, needTests: [], quotes: [], subsidies: [] }))).toEqual([
      "goal",
      "training",
      "need",
      "no test",
    ]);
  });
});
