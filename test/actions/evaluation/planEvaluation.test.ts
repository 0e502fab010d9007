import { describe, expect, it } from "vitest";
import { evaluationOverview } from "../../../src/actions/evaluation/evaluationOverview";
import { planEvaluation, type EvaluationChoice } from "../../../src/actions/evaluation/planEvaluation";
import { followFeedback, recordResult, recordTransfer } from "../../../src/actions/evaluation/recordResults";
import { calculatedReturn, firstReturn, saveReturn } from "../../../src/actions/evaluation/trainingReturn";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { aPlan } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const choice: EvaluationChoice = {
  trainingId: "T-1",
  goal: "Geen schade bij het laden",
  behaviour: "Controleert de last",
  observer: "Ploegbaas",
  level: 3,
  instrument: "observation",
  plannedOn: "2027-06-14",
  lastDay: "2027-05-15",
};
const plan = aPlan({
  trainings: [{ id: "T-1", title: "Heftruck", status: "planned" }],
  sessions: [
    { id: "S-1", trainingId: "T-1", status: "confirmed" },
    { id: "S-2", trainingId: "T-1", status: "done" },
  ],
  budgetLines: [{ trainingId: "T-1", costType: "trainerFee", quantity: 1, unitPrice: 1_500_000 }],
});
const nothing = (changes: ReturnType<typeof planEvaluation>) =>
  changes.flatMap(({ added, changed }) => [...added, ...changed]);

describe("planning an evaluation before the session", () => {
  const planned = planWith(plan, planEvaluation(plan, choice));

  it("leaves nothing missing and takes the warnings about it away", () => {
    expect(evaluationOverview(planned, "2027-01-01").trainings[0]?.missing).toEqual([]);
    const codes = (of: typeof plan) => planWarnings(of).map(({ code }) => code);
    expect(codes(plan)).toEqual(expect.arrayContaining(["W-EVA-02", "W-EVA-03"]));
    expect(codes(planned).filter((code) => code === "W-EVA-02" || code === "W-EVA-03")).toEqual([]);
  });

  it("notes the goal of sessions to come, not of those that are over", () => {
    expect(planned.sessions.map(({ goalFixed }) => goalFixed)).toEqual([true, null]);
  });

  it("changes what was planned instead of planning it twice, and writes nothing that stands there", () => {
    expect(nothing(planEvaluation(planned, choice))).toEqual([]);
    const later = planWith(planned, planEvaluation(planned, { ...choice, plannedOn: "2027-09-01" }));
    expect(later.evaluations.map(({ plannedOn }) => plannedOn)).toEqual(["2027-09-01"]);
    expect(later.transferChecks).toHaveLength(1);
  });

  it("keeps looks at the floor open while the training has no days", () => {
    const open = planWith(plan, planEvaluation(plan, { ...choice, lastDay: null }));
    expect(open.transferChecks[0]?.check30On).toBeNull();
  });
});

it("writes results, looks at the floor and what is done with feedback; nothing when a row is gone", () => {
  const start = planWith(plan, planEvaluation(plan, choice));
  const [evaluation, check] = [start.evaluations[0]?.id ?? "", start.transferChecks[0]?.id ?? ""];
  const measured = planWith(start, [
    ...recordResult(start, evaluation, { measured: 8.1, invited: 12, responded: 10, trainerFeedback: "Kort" }),
    ...recordTransfer(start, check, { measured: 12, shown: 9 }),
    ...followFeedback(start, evaluation, "Langer oefenen"),
  ]);
  expect(measured.evaluations[0]).toMatchObject({ measured: 8.1, responded: 10, followUp: "Langer oefenen" });
  expect(measured.transferChecks[0]).toMatchObject({ measured: 12, shown: 9 });
  expect(recordResult(start, "gone", { measured: 1 })).toEqual([]);
});

describe("the return on a training (F-E5)", () => {
  it("counts 24,000 of 60,000 and gives 60 %, 1.60 and 7.5 months on a cost of 15,000", () => {
    const input = { benefit: 6_000_000, isolation: 0.5, confidence: 0.8, cost: 1_500_000 };
    const found = calculatedReturn(input);
    expect(found?.credited).toBe(2_400_000);
    expect(found?.returnOnInvestment).toBeCloseTo(0.6);
    expect(found?.benefitCostRatio).toBeCloseTo(1.6);
    expect(found?.paybackMonths).toBeCloseTo(7.5);
    expect(calculatedReturn({ ...input, cost: 0 })).toBeNull();
  });

  it("starts with the cost of the plan, and with what was saved once it was", () => {
    expect(firstReturn(plan, "T-1")).toMatchObject({ benefit: null, isolation: 0.5, cost: 1_500_000 });
    const values = { benefit: 6_000_000, isolation: 0.4, confidence: 0.9, cost: 1_400_000, source: "Schaderegister" };
    const saved = planWith(plan, saveReturn(plan, "T-1", values));
    expect(firstReturn(saved, "T-1")).toEqual(values);
    expect(nothing(saveReturn(saved, "T-1", values))).toEqual([]);
    expect(saved.returns).toHaveLength(1);
  });
});
