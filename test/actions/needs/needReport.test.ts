import { expect, it } from "vitest";
import { needReport } from "../../../src/actions/needs/needReport";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({
  needs: [
    {
      id: "B-1",
      title: "Tillen",
      level: "team",
      department: "Magazijn",
      channel: "appraisal",
      people: 4,
      status: "otherSolution",
    },
    {
      id: "B-2",
      title: "Excel",
      level: "individual",
      department: "Magazijn",
      channel: "appraisal",
      status: "included",
    },
    { id: "B-3", title: "Visie", level: "organisation", people: 3, status: "rejected", channel: "eigen kanaal" },
    { id: "B-4", title: "Frans", level: "individual", department: "Verkoop", status: "tested" },
  ],
  needTests: [
    {
      id: "T-1",
      needId: "B-1",
      contribution: "partial",
      otherCauses: ["tools", "process"],
      otherWay: "yes",
      actionOwner: "Els",
    },
    { id: "T-2", needId: "B-2", contribution: "strong", otherCauses: ["tools", "leadership"], otherWay: "no" },
    { id: "T-3", needId: "B-3", contribution: "none", otherCauses: ["tools"], otherWay: "no" },
    { id: "T-4", needId: "B-4", contribution: "strong", causesConsidered: true, otherWay: "no" },
  ],
  trainings: [
    { id: "O-1", participants: 10, status: "planned" },
    { id: "O-2", participants: 5, status: "planned" },
    { id: "O-3", participants: 50, status: "planned" },
  ],
  budgetLines: [
    { trainingId: "O-1", costType: "courseFee", quantity: 10, unitPrice: 20000 },
    { trainingId: "O-2", costType: "courseFee", quantity: 5, unitPrice: 50000 },
  ],
});
const report = needReport(plan, "2026-11-16");

it("counts needs by department and level, those without a department last", () => {
  expect(report.byDepartment).toEqual([
    { department: "Magazijn", levels: { individual: 1, team: 1, organisation: 0 }, total: 2 },
    { department: "Verkoop", levels: { individual: 1, team: 0, organisation: 0 }, total: 1 },
    { department: null, levels: { individual: 0, team: 0, organisation: 1 }, total: 1 },
  ]);
});

it("counts needs by channel, also one of the organisation's own, and knows the unused ones", () => {
  expect(report.channels.slice(0, 3)).toEqual([
    { channel: "appraisal", count: 2 },
    { channel: "eigen kanaal", count: 1 },
    { channel: "strategyChange", count: 0 },
  ]);
});

it("estimates what was saved: people times the mean net cost of a participant, 300 euro here", () => {
  expect(report.costPerPerson).toBe(30000);
  expect(report.avoided).toEqual([
    { id: "B-1", title: "Tillen", cost: 120000 },
    { id: "B-3", title: "Visie", cost: 90000 },
  ]);
  expect(report.avoidedCost).toBe(210000);
});

it("says nothing about money while no training has costs", () => {
  const { costPerPerson, avoided } = needReport({ ...plan, budgetLines: [] }, "2026-11-16");
  expect([costPerPerson, avoided.map(({ cost }) => cost)]).toEqual([null, [null, null]]);
});

it("puts the causes that were ticked most first", () => {
  expect(report.causes).toEqual([
    { cause: "tools", count: 3 },
    { cause: "process", count: 1 },
    { cause: "leadership", count: 1 },
  ]);
});

it("lists what has to be organised, with who does it; what was rejected is done with", () => {
  expect(report.measures).toEqual([
    { testId: "T-1", title: "Tillen", owner: "Els", isInstead: true },
    { testId: "T-2", title: "Excel", owner: null, isInstead: false },
  ]);
});
