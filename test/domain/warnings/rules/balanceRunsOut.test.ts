import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
