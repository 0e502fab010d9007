import { describe, expect, it } from "vitest";
import { budgetLadder } from "../../../src/actions/budget/budgetLadder";
import type { ChoiceOf } from "../../../src/domain/plan/choiceLists";
import { aPlan } from "../../builders/aPlan";

const line = (costType: ChoiceOf<"costType">, quantity: number, unitPrice: number) => ({
  trainingId: "O-1",
  costType,
  quantity,
  unitPrice,
});
const percent = (costType: "overhead" | "contingency", quantity: number) => ({
  trainingId: "O-1",
  costType,
  quantity,
  unit: "percent" as const,
});

/** Reference case R: twelve people, two days (domain 5.3). */
const plan = aPlan({
  organisation: { planYear: 2027, budgetGranted: 1_000_000, payroll: 265_000_000, size: "small" },
  trainings: [{ id: "O-1", title: "Leidinggeven", participants: 12 }],
  budgetLines: [
    line("trainerFee", 2, 145_000),
    line("material", 12, 4_500),
    line("room", 2, 35_000),
    line("catering", 24, 2_800),
    line("travel", 960, 23),
    line("licence", 12, 1_500),
    percent("overhead", 8),
    percent("contingency", 5),
    line("absenceWage", 182.4, 3_850),
    line("replacement", 45.6, 2_940),
  ],
  subsidies: [{ kind: "kmoPortefeuille", trainingId: "O-1", base: 350_000, date: "2027-03-01" }],
  legalParameters: [
    { code: "BE.kmo.small", value: 0.3 },
    { code: "BE.kmo.ceiling", value: 7500 },
    { code: "BE.norm.payroll", value: 0.019 },
  ],
});

describe("the cost of the plan step by step (reference case R)", () => {
  it("goes from direct costs to net, and keeps wages apart from spending", () => {
    expect(budgetLadder(plan)).toMatchObject({
      direct: 521_280,
      percentages: 67_766,
      cash: 589_046,
      wages: 836_304,
      gross: 1_425_350,
      subsidies: -105_000,
      net: 1_320_350,
      cashNet: 484_046,
    });
  });

  it("compares net cost with the granted budget, and says what is left when only spending counts", () => {
    const { leftNet, leftCash } = budgetLadder(plan);
    expect([leftNet, leftCash]).toEqual([-320_350, 515_954]);
  });

  it("says how far the plan is from the payroll norm", () => {
    expect(budgetLadder(plan).norm).toMatchObject({ normAmount: 5_035_000, gap: 1_320_350 - 5_035_000 });
    expect(budgetLadder(aPlan()).norm).toBe(null);
  });
});
