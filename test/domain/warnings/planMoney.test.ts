import { describe, expect, it } from "vitest";
import { linesLeftOut, moneyInScenario, planMoney } from "../../../src/domain/warnings/planMoney";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const course = { trainingId: "O-1", costType: "courseFee", quantity: 1 } as const;
const fund = { kind: "sectorFund", base: 100_000, rate: 0.3 } as const;
const netOf = (sketch: PlanSketch) => planMoney(aPlan(sketch)).net;

describe("what the plan costs", () => {
  it("is after the subsidies of the table Subsidies, several for one training too", () => {
    const plan = aPlan({
      budgetLines: [{ ...course, unitPrice: 500_000 }],
      subsidies: [
        { ...fund, trainingId: "O-1" },
        { ...fund, trainingId: "O-1", granted: 20_000 },
        { ...fund, base: 50_000 },
      ],
    });
    const { byTraining, net } = planMoney(plan);
    expect(byTraining.get("O-1")).toMatchObject({ gross: 500_000, subsidies: -50_000, net: 450_000 });
    expect(net).toBe(435_000);
  });

  it("counts a subsidy typed as a line once: not beside a row in Subsidies, unless that was refused", () => {
    const budgetLines = [
      { ...course, unitPrice: 500_000 },
      { ...course, id: "B-2", costType: "subsidy" as const, unitPrice: -40_000 },
    ];
    expect(netOf({ budgetLines })).toBe(460_000);
    expect(netOf({ budgetLines, subsidies: [{ ...fund, trainingId: "O-1" }] })).toBe(470_000);
    expect(netOf({ budgetLines, subsidies: [{ ...fund, trainingId: "O-1", status: "rejected" }] })).toBe(460_000);
    expect(linesLeftOut(aPlan({ budgetLines, subsidies: [{ trainingId: "O-1" }] }), null).get("B-2")).toBe(
      "inSubsidies",
    );
  });

  it("names what each amount is for: a line with its own department, cost centre and month, a subsidy in the month it comes", () => {
    const own = { department: "Verkoop", costCentre: "410", month: "2027-03" };
    const { amounts } = planMoney(
      aPlan({
        budgetLines: [
          { ...course, id: "B-1", unitPrice: 500_000, ...own },
          { id: "B-2", costType: "courseFee" },
        ],
        subsidies: [
          { ...fund, id: "S-1", trainingId: "O-1", date: "2027-06-30" },
          { ...fund, id: "S-2", granted: 10_000 },
          { ...fund, id: "S-3", status: "rejected" },
        ],
      }),
    );
    const none = { source: "subsidies", costType: "subsidy", department: null, costCentre: null };
    expect(amounts).toEqual([
      { source: "budgetLines", id: "B-1", trainingId: "O-1", costType: "courseFee", amount: 500_000, ...own },
      { ...none, id: "S-1", trainingId: "O-1", month: "2027-06", amount: -30_000 },
      { ...none, id: "S-2", trainingId: null, month: null, amount: -10_000 },
    ]);
  });

  it("holds the VAT that cannot be deducted: all of it while nobody says how much can", () => {
    const budgetLines = [{ ...course, unitPrice: 100_000, vatRate: 0.21 }];
    expect(netOf({ budgetLines })).toBe(121_000);
    expect(netOf({ budgetLines, organisation: { vatDeductible: 1 } })).toBe(100_000);
  });

  it("says why a line does not count, and nothing of lines that do", () => {
    const lines = [
      { id: "B-1", status: "rejected" as const, scenario: "needed" as const },
      { id: "B-2", costType: "subsidy" as const, trainingId: "O-1", scenario: "needed" as const },
      { id: "B-3", costType: "courseFee" as const, trainingId: "O-1", scenario: "needed" as const },
      { id: "B-4", costType: "subsidy" as const },
      { id: "B-5", trainingId: "O-1" },
      { id: "B-6", scenario: "proposed" as const },
    ];
    const leftOut = linesLeftOut(
      aPlan({ budgetLines: lines, subsidies: [{ name: "Algemeen" }, { trainingId: "O-1" }] }),
      "proposed",
    );
    expect([...leftOut]).toEqual([
      ["B-1", "rejected"],
      ["B-2", "inSubsidies"],
      ["B-3", "otherScenario"],
    ]);
  });

  it("leaves out what a reviewer rejected, and takes no percentage of it", () => {
    const budgetLines = [
      { ...course, unitPrice: 500_000 },
      { ...course, unitPrice: 200_000, status: "rejected" as const },
      { ...course, costType: "overhead" as const, unit: "percent" as const, quantity: 10 },
    ];
    expect(netOf({ budgetLines })).toBe(550_000);
  });
});

describe("scenarios", () => {
  const budgetLines = [
    { ...course, unitPrice: 100_000 },
    { ...course, unitPrice: 20_000, scenario: "proposed" as const },
    { ...course, unitPrice: 3_000, scenario: "needed" as const },
  ];

  it("count the proposal while none is active", () => {
    expect(netOf({ budgetLines, scenarios: [{ scenario: "needed", active: false }] })).toBe(120_000);
    expect(netOf({ budgetLines, scenarios: [{ scenario: "needed", active: true }] })).toBe(103_000);
  });

  it("each hold the lines of no scenario", () => {
    const inScenario = (scenario: "needed" | "granted") =>
      moneyInScenario(aPlan({ budgetLines }), scenario).amounts.reduce((sum, { amount }) => sum + amount, 0);
    expect([inScenario("needed"), inScenario("granted")]).toEqual([103_000, 100_000]);
  });
});
