import { expect, it } from "vitest";
import { checkedPlan } from "../../src/actions/checkPlan";
import { stepOfTable, tablesOfStep } from "../../src/actions/stepOfTable";
import { planRecords, type RecordKey } from "../../src/domain/plan/planRecords";
import { aPlan, type PlanSketch } from "../builders/aPlan";

const keys = Object.keys(planRecords) as RecordKey[];
const sheetNames = Object.fromEntries(keys.map((key) => [key, key])) as Record<RecordKey, string>;
const statusOf = (sketch: PlanSketch) => checkedPlan(aPlan(sketch), sheetNames).status;

it("calls a new plan not started, although its questions and criteria are there", () => {
  const status = statusOf({
    visionAnswers: [{ question: "Wat is onze missie?" }],
    steps: [{ step: 1, criterion: "Alle vragen beantwoord" }],
  });
  expect(status.steps.map(({ state }) => state)).toEqual(Array(5).fill("notStarted"));
});

it("calls a step busy once something is entered, and done when all its criteria are met", () => {
  const busy = statusOf({ stakeholders: [{ name: "Directie" }], steps: [{ step: 1, criterion: "Klaar" }] });
  expect(busy.steps[0]).toMatchObject({ state: "busy", met: 0, criteria: 1 });
  const done = statusOf({ steps: [{ step: 1, criterion: "Klaar", met: true }] });
  expect(done.steps[0]).toMatchObject({ state: "done", met: 1, openCriteria: [] });
});

it("does not call a step done while an error on its sheets is open", () => {
  const needs: PlanSketch["needs"] = [{ id: "BEH-001", title: "Excel", status: "included" }];
  const [, second] = statusOf({ needs, steps: [{ step: 2, criterion: "Klaar", met: true }] }).steps;
  expect(second).toMatchObject({ state: "busy", met: 1, openCriteria: [] });
  expect(second?.openWarnings.error).toBeGreaterThan(0);
});

it("never calls a step done that has no criteria", () => {
  expect(statusOf({ needs: [{ title: "Excel" }] }).steps[1]?.state).toBe("busy");
});

it("names the open criteria with who owns them", () => {
  const steps = [{ id: "ST-1", step: 2, criterion: "Elke behoefte getoetst", met: false, owner: "HR" }];
  expect(statusOf({ steps }).steps[1]?.openCriteria).toEqual([
    { id: "ST-1", text: "Elke behoefte getoetst", owner: "HR" },
  ]);
});

it("counts each open warning at the step of its table", () => {
  const { warnings, status } = checkedPlan(
    aPlan({ needs: [{ title: "Excel", status: "included" }], criteria: [{ weight: 0.5 }], goals: [{ name: "Groei" }] }),
    sheetNames,
  );
  const perStep = status.steps.map(({ openWarnings: { error, attention, info } }) => error + attention + info);
  const outside = warnings.filter(({ warning }) => stepOfTable(warning.place.table) === null).length;
  expect(perStep.reduce((sum, count) => sum + count, outside)).toBe(warnings.length);
  expect(status.steps[1]?.openWarnings.error).toBe(1);
});

it("puts every table in at most one step", () => {
  const all = Object.values(tablesOfStep).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(keys.filter((key) => stepOfTable(key) === null)).toEqual([
    "acceptedWarnings",
    "changeLog",
    "legalParameters",
    "benchmarks",
    "systemValues",
  ]);
});
