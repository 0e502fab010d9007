import { describe, expect, it } from "vitest";
import { benchmarkLines } from "../../../src/actions/budget/benchmarkLines";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({
  organisation: { referenceDate: "2027-06-01", payroll: 50_000_000, budgetGranted: 1_000_000 },
  employees: [
    { id: "M1", name: "Bo" },
    { id: "M2", name: "An" },
    { id: "M3", name: "Lieve", endDate: "2026-12-31" },
  ],
  trainings: [{ id: "O1", title: "Lassen" }],
  budgetLines: [{ trainingId: "O1", costType: "courseFee", quantity: 1, unit: "fixed", unitPrice: 600_000 }],
  expenses: [
    { amount: 250_000, status: "realised" },
    { amount: 100_000, status: "committed" },
  ],
  sessions: [
    { id: "S1", trainingId: "O1", status: "confirmed" },
    { id: "S2", trainingId: "O1", status: "cancelled" },
  ],
  trainingDays: [
    { sessionId: "S1", date: "2027-03-01", start: 540, end: 960 },
    { sessionId: "S2", date: "2027-03-02", start: 540, end: 960 },
  ],
  enrolments: [
    { sessionId: "S1", employeeId: "M1", status: "enrolled" },
    { sessionId: "S2", employeeId: "M2", status: "enrolled" },
    { sessionId: "S1", employeeId: "M2", status: "waitingList" },
  ],
  benchmarks: [
    { indicator: "budgetPerEmployee", what: "AWVN", value: 700, year: 2023 },
    { indicator: "payrollShare", what: "Sociale balansen", value: 1.62, year: 2011 },
    { indicator: "hoursPerEmployee", what: "ATD", value: 17.4, year: 2023 },
    { indicator: "budgetUsed", what: "AWVN", value: 55, year: 2023 },
    { indicator: "participation", what: "Vlaanderen", value: 37.1, year: 2019 },
  ],
});

describe("the plan beside benchmarks", () => {
  it("has budget and hours per person in service, the share of payroll, of the budget spent, and of people enrolled", () => {
    expect(benchmarkLines(plan).map(({ indicator, own }) => [indicator, own])).toEqual([
      ["budgetPerEmployee", 3000],
      ["payrollShare", 1.2],
      ["hoursPerEmployee", 3.5],
      ["budgetUsed", 25],
      ["participation", 100],
    ]);
  });

  it("leaves out what nobody gave a benchmark for, and has no figure without something to divide by", () => {
    const alone = aPlan({ benchmarks: plan.benchmarks.slice(0, 2) });
    expect(benchmarkLines(alone).map(({ indicator, own }) => [indicator, own])).toEqual([
      ["budgetPerEmployee", null],
      ["payrollShare", null],
    ]);
    expect(benchmarkLines(aPlan())).toEqual([]);
  });
});
