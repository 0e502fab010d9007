import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const team = (away: number) => ({
  organisation: { teamAbsenceLimit: 0.25 },
  employees: Array.from({ length: 10 }, (_, index) => ({ id: `M${index}`, name: `Persoon ${index}`, team: "Montage" })),
  trainings: [{ id: "O1", title: "VCA" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  trainingDays: [{ id: "D1", sessionId: "S1", date: "2027-03-03" }],
  enrolments: Array.from({ length: away }, (_, index) => ({
    sessionId: "S1",
    employeeId: `M${index}`,
    status: "enrolled" as const,
  })),
});

describe("W-KAL-08 teamMostlyAway", () => {
  it("names 3 of 10 with a limit of 25 %", () => {
    expect(found("W-KAL-08", aPlan(team(3)))).toEqual([
      {
        at: "trainingDays/D1/date",
        facts: { team: "Montage", date: "2027-03-03", away: 3, people: 10, share: 0.3, limit: 0.25 },
      },
    ]);
  });

  it("accepts 2 of 10", () => {
    expect(found("W-KAL-08", aPlan(team(2)))).toEqual([]);
  });

  it("is silent without a limit", () => {
    expect(found("W-KAL-08", aPlan({ ...team(3), organisation: {} }))).toEqual([]);
  });
});
