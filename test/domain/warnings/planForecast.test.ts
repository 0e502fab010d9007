import { describe, expect, it } from "vitest";
import { planForecast } from "../../../src/domain/warnings/planForecast";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const line = (trainingId: string | null, unitPrice: number) =>
  ({ trainingId, costType: "courseFee", quantity: 1, unitPrice }) as const;
const spent = (trainingId: string | null, amount: number, status: "committed" | "realised" = "realised") =>
  ({ trainingId, amount, status }) as const;
const trainings = [
  { id: "O-1", title: "Excel" },
  { id: "O-2", title: "Lassen" },
];
const forecast = (sketch: PlanSketch) => planForecast(aPlan({ trainings, ...sketch })).forecast;

describe("what is expected by the end of the year (F-B8)", () => {
  it("is what was spent and promised, and what is still planned", () => {
    const plan = {
      budgetLines: [line("O-1", 4_000_000), line("O-2", 2_255_000)],
      expenses: [spent("O-1", 2_140_000), spent("O-1", 1_325_000, "committed")],
    };
    expect(forecast(plan)).toBe(6_255_000);
  });

  it("rises with spending off the plan, and with a training that costs more than planned", () => {
    const budgetLines = [line("O-1", 100_000), line("O-2", 100_000)];
    expect(forecast({ budgetLines, expenses: [] })).toBe(200_000);
    expect(forecast({ budgetLines, expenses: [spent(null, 30_000)] })).toBe(230_000);
    expect(forecast({ budgetLines, expenses: [spent("O-1", 150_000)] })).toBe(250_000);
  });

  it("keeps apart what was planned, promised and spent, and what is still planned for each training", () => {
    const plan = aPlan({
      trainings: [...trainings, { id: "O-3" }],
      budgetLines: [line("O-1", 100_000), line("O-2", 50_000), line("O-3", 7_000), line("weg", 2_000)],
      expenses: [
        spent("O-1", 30_000),
        spent("O-1", 20_000, "committed"),
        spent("weg", 1_000),
        { trainingId: "O-2", amount: 40_000 },
        { trainingId: "O-2", status: "realised" },
        { trainingId: "O-2", status: "committed" },
      ],
    });
    expect(planForecast(plan)).toEqual({
      planned: 159_000,
      committed: 20_000,
      realised: 31_000,
      stillPlanned: new Map([
        ["O-1", 50_000],
        ["O-2", 50_000],
        ["", 8_000],
      ]),
      forecast: 159_000,
    });
  });

  it("takes general spending from the general lines first", () => {
    const budgetLines = [line("O-1", 100_000), line(null, 50_000)];
    expect(forecast({ budgetLines, expenses: [spent(null, 30_000)] })).toBe(150_000);
    expect(forecast({ budgetLines, expenses: [spent(null, 70_000)] })).toBe(170_000);
  });
});
