import { describe, expect, it } from "vitest";
import { figureParts, frameParts } from "../../../src/actions/trace/figureParts";
import { partsOf, sumOf } from "../../../src/actions/trace/traceParts";
import type { BudgetFigure } from "../../../src/actions/trace/traceSubject";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

/** 60,000 granted, 62,550 planned, 21,400 of it spent; 13,250 promised off the plan. */
const sketch: PlanSketch = {
  organisation: { budgetGranted: 6_000_000 },
  trainings: [{ id: "O-1", title: "Excel", department: "Service", cluster: "c" }],
  budgetLines: [{ trainingId: "O-1", costType: "courseFee", quantity: 1, unitPrice: 6_255_000 }],
  expenses: [
    { trainingId: "O-1", amount: 2_140_000, status: "realised" },
    { amount: 1_325_000, status: "committed", department: "Productie" },
  ],
  budgetFrames: [{ id: "KAD-1", department: "service", granted: 2_000_000 }],
};
const plan = aPlan(sketch);
const figure = (name: BudgetFigure, of = plan) => sumOf(figureParts(partsOf(of), name, new Set()));

describe("the figures of a budget", () => {
  it("follow from each other as on the sheet", () => {
    expect(figure("available")).toBe(2_535_000);
    expect(figure("stillPlanned")).toBe(4_115_000);
    expect(figure("forecast")).toBe(7_580_000);
    expect(figure("deviation")).toBe(1_580_000);
    expect(figureParts(partsOf(plan), "deviation", new Set()).map(({ name }) => name)).toEqual([
      { figure: "forecast" },
      { figure: "granted" },
    ]);
  });

  it("are never less than nothing where more was spent than planned", () => {
    const spent = aPlan({ ...sketch, budgetLines: [] });
    expect([figure("stillPlanned", spent), figure("lineExtra", spent)]).toEqual([0, 0]);
  });

  it("count in a part of the budget what belongs to it, by the department of the training where a row names none", () => {
    const [frame] = plan.budgetFrames;
    if (!frame) throw new Error("The plan should have a frame.");
    const inFrame = (name: BudgetFigure) => sumOf(frameParts(partsOf(plan), frame, name));
    expect([inFrame("planned"), inFrame("realised"), inFrame("committed"), inFrame("available")]).toEqual([
      6_255_000, 2_140_000, 0, -140_000,
    ]);
  });
});
