import { describe, expect, it } from "vitest";
import type { PlanContentItem } from "../../../src/domain/calculations/planContentCheck";
import { belgianPlanContent } from "../../../src/domain/warnings/belgianPlanContent";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

/** Whether a plan holds one of the ten parts. */
function holds(item: PlanContentItem, sketch: PlanSketch): boolean {
  const plan = aPlan(sketch);
  return belgianPlanContent(plan, ruleContext(plan))[item];
}

/** An account with five days of right for who works full time, at a Belgian employer of 24 workers. */
const account = (fte: number): PlanSketch => ({
  organisation: { country: "BE", planYear: 2027, fteQuarter4: 24 },
  legalParameters: [
    { code: "BE.plan.workers", value: 20 },
    { code: "BE.right.workers10", value: 10 },
    { code: "BE.right.days20", value: 5 },
  ],
  employees: [{ name: "An", fte }],
});

describe("the ten parts of a Belgian plan", () => {
  it("are none of them in a plan that was never filled", () => {
    const plan = aPlan();
    expect(Object.values(belgianPlanContent(plan, ruleContext(plan)))).toEqual(Array.from({ length: 10 }, () => false));
  });

  it.each<{ item: PlanContentItem; what: string; there: PlanSketch; missing: PlanSketch }>([
    {
      item: "formal",
      what: "a formal training that goes on",
      there: { trainings: [{ formality: "informal" }, { formality: "formal" }] },
      missing: { trainings: [{ formality: "informal" }, { formality: "formal", status: "cancelled" }] },
    },
    {
      item: "informal",
      what: "an informal training",
      there: { trainings: [{ formality: "formal" }, { formality: "informal" }] },
      missing: { trainings: [{ formality: "formal" }, { title: "VCA" }] },
    },
    {
      item: "targetGroupPerTraining",
      what: "a target group for every training",
      there: { trainings: [{ targetGroupId: "D1" }, { targetGroupId: "D2" }] },
      missing: { trainings: [{ targetGroupId: "D1" }, { title: "VCA" }] },
    },
    {
      item: "bottleneckJobs",
      what: "a training for a bottleneck job",
      there: { trainings: [{ bottleneckJob: false }, { bottleneckJob: true }] },
      missing: { trainings: [{ bottleneckJob: false }, { title: "VCA" }] },
    },
    {
      item: "gender",
      what: "the gender of everybody in service",
      there: {
        organisation: { referenceDate: "2027-02-01" },
        employees: [{ gender: "V" }, { gender: "X" }, { endDate: "2027-01-31" }],
      },
      missing: { employees: [{ gender: "V" }, { name: "An" }] },
    },
    {
      item: "contributionToRight",
      what: "days of right in the plan year",
      there: {
        organisation: { planYear: 2027 },
        trainingRights: [
          { year: 2026, right: 5 },
          { year: 2027, right: 0 },
        ],
      },
      missing: {
        organisation: { planYear: 2027 },
        trainingRights: [
          { year: 2026, right: 5 },
          { year: 2027, taken: 1 },
        ],
      },
    },
    {
      item: "contributionToRight",
      what: "days of right in an account",
      there: account(1),
      missing: account(0),
    },
    {
      item: "evaluation",
      what: "an agreement on evaluation that says something",
      there: {
        rules: [
          { topic: "travel", text: "Trein" },
          { topic: "evaluationDuty", text: "Na elke opleiding" },
        ],
      },
      missing: { rules: [{ topic: "travel", text: "Trein" }, { topic: "evaluationDuty" }] },
    },
  ])("$item: $what", ({ item, there, missing }) => {
    expect(holds(item, there)).toBe(true);
    expect(holds(item, missing)).toBe(false);
  });

  it("count days of right of any year while the plan has no year", () => {
    expect(holds("contributionToRight", { trainingRights: [{ year: 2026, right: 5 }] })).toBe(true);
  });

  it("see evaluation in an evaluation that was planned", () => {
    expect(holds("evaluation", { evaluations: [{ level: 1 }] })).toBe(true);
  });
});

describe("attention for a risk group", () => {
  const inGroup = (filter: "riskGroup" | "jobTitle", filterValue: string) => ({
    targetGroups: [{ filter, filterValue }],
  });

  it("is a target group for it, not one of another risk group or of a job title with that name", () => {
    expect(holds("over50", inGroup("riskGroup", "over50"))).toBe(true);
    expect(holds("over50", inGroup("riskGroup", "disability"))).toBe(false);
    expect(holds("over50", inGroup("jobTitle", "over50"))).toBe(false);
  });

  it("is somebody of it who has a place, among others who are not of it", () => {
    const plan = (riskGroups: readonly ("over50" | "disability")[], sessionId: string): PlanSketch => ({
      sessions: [{ id: "S1" }, { id: "S2", status: "cancelled" }],
      employees: [{ id: "M1" }, { id: "M2", riskGroups }],
      enrolments: ["M1", "M2", "M1"].map((employeeId) => ({ sessionId, employeeId, status: "enrolled" })),
    });
    expect(holds("disability", plan(["over50", "disability"], "S1"))).toBe(true);
    expect(holds("disability", plan(["over50"], "S1"))).toBe(false);
    expect(holds("disability", plan(["disability"], "S2"))).toBe(false);
  });

  it("is not a place of somebody who is no longer on the staff list, whoever is first on it", () => {
    const plan: PlanSketch = {
      sessions: [{ id: "S1" }],
      employees: [{ id: "M1", riskGroups: ["disability"] }],
      enrolments: [{ sessionId: "S1", employeeId: "weg", status: "enrolled" }],
    };
    expect(holds("disability", plan)).toBe(false);
  });
});
