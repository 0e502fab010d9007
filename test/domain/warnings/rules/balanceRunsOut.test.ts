import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const year = (number: number, right: number, taken: number) => ({
  id: `R${number}`,
  employeeId: "M1",
  year: number,
  right,
  taken,
});
const about = {
  organisation: { country: "BE" as const, planYear: 2028 },
  legalParameters: [{ code: "BE.right.windowYears", value: 5 }],
  employees: [{ id: "M1", name: "Bo" }],
};

describe("W-BE-05 balanceRunsOut", () => {
  it("gives the days of the fifth year back that nobody took", () => {
    expect(found("W-BE-05", aPlan({ ...about, trainingRights: [year(2024, 5, 3), year(2028, 5, 1)] }))).toEqual([
      { at: "trainingRights/R2028/taken", facts: { name: "Bo", days: 1, year: 2028 } },
    ]);
  });

  it("is silent while the days can still go to the next year", () => {
    expect(found("W-BE-05", aPlan({ ...about, trainingRights: [year(2025, 5, 3), year(2028, 5, 1)] }))).toEqual([]);
  });

  it("is silent once they are taken", () => {
    expect(found("W-BE-05", aPlan({ ...about, trainingRights: [year(2024, 5, 3), year(2028, 5, 2)] }))).toEqual([]);
  });

  it("takes the days of the plan year from the account while nobody recorded them", () => {
    const plan = (hours: number) =>
      aPlan({
        ...about,
        employees: [{ id: "M1", name: "Bo", fte: 1 }],
        trainings: [{ id: "O1", title: "VCA" }],
        sessions: [{ id: "S1", trainingId: "O1", status: "done" }],
        trainingDays: [{ sessionId: "S1", date: "2028-03-01" }],
        enrolments: [{ sessionId: "S1", employeeId: "M1", status: "present", hoursFollowed: hours * 60 }],
        trainingRights: [year(2024, 5, 3)],
      });
    expect(found("W-BE-05", plan(7.6))).toEqual([
      { at: "trainingRights/R2024/taken", facts: { name: "Bo", days: 1, year: 2028 } },
    ]);
    expect(found("W-BE-05", plan(15.2))).toEqual([]);
  });
});

describe("W-BE-05: which years count", () => {
  const rights = [year(2024, 5, 3), year(2028, 5, 1)];
  const others = { ...about.organisation, planYear: null };
  const stray = { id: "R9999", employeeId: "M1", right: 5, taken: 0 };

  it.each<[string, PlanSketch]>([
    ["silent in the Netherlands", { organisation: { ...about.organisation, country: "NL" } }],
    ["silent without a plan year", { organisation: others }],
    ["silent without a period over which days may be carried", { legalParameters: [] }],
    ["silent about somebody who is not on the staff list", { employees: [] }],
    ["silent where nothing was recorded", { trainingRights: [], employees: [{ id: "M1", fte: 1 }] }],
    [
      "silent about a year of which the days taken are unknown",
      { trainingRights: [{ ...stray, year: 2024, taken: null }, year(2028, 5, 1)] },
    ],
    [
      "silent about a year of which the right is unknown",
      { trainingRights: [{ ...stray, year: 2024, right: null }, year(2028, 5, 1)] },
    ],
  ])("%s", (_fact, change) => {
    expect(placesFound("W-BE-05", { ...about, trainingRights: rights, ...change })).toEqual([]);
  });

  it.each([
    ["a later year", { ...stray, year: 2029 }],
    ["a row without a year", { ...stray, year: null }],
    ["a year without a right", { ...stray, year: 2026, right: null }],
    ["a year without days taken", { ...stray, year: 2026, taken: null }],
  ])("leaves out %s", (_what, row) => {
    expect(found("W-BE-05", aPlan({ ...about, trainingRights: [...rights, row] }))).toEqual([
      { at: "trainingRights/R2028/taken", facts: { name: "Bo", days: 1, year: 2028 } },
    ]);
  });

  it("takes what was recorded of the plan year rather than the account", () => {
    const plan = aPlan({
      ...about,
      employees: [{ id: "M1", name: "Bo", fte: 1 }],
      trainings: [{ id: "O1", title: "VCA" }],
      sessions: [{ id: "S1", trainingId: "O1", status: "done" }],
      trainingDays: [{ sessionId: "S1", date: "2028-03-01" }],
      enrolments: [{ sessionId: "S1", employeeId: "M1", status: "present", hoursFollowed: 15.2 * 60 }],
      trainingRights: [year(2024, 5, 3), year(2028, 5, 0)],
    });
    expect(found("W-BE-05", plan).map(({ facts }) => facts.days)).toEqual([2]);
  });
});
