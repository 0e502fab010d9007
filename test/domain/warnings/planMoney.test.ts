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
