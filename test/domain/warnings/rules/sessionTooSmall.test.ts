import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const session = (minimum: number) => ({
  employees: [{ id: "M1", name: "An" }],
  trainings: [{ id: "O1", title: "VCA" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const, minimum }],
  trainingDays: [{ sessionId: "S1", date: "2027-03-15" }],
  enrolments: [{ sessionId: "S1", employeeId: "M1", status: "enrolled" as const }],
});

describe("W-KAL-05b sessionTooSmall", () => {
  it("names too few people 14 days before the start", () => {
    expect(found("W-KAL-05b", aPlan({ ...session(2), organisation: { referenceDate: "2027-03-01" } }))).toEqual([
      { at: "sessions/S1/minimum", facts: { title: "VCA", enrolled: 1, minimum: 2, start: "2027-03-15" } },
    ]);
  });

  it("gives time until then", () => {
    expect(found("W-KAL-05b", aPlan({ ...session(2), organisation: { referenceDate: "2027-02-28" } }))).toEqual([]);
  });

  it("accepts exactly the minimum", () => {
    expect(found("W-KAL-05b", aPlan({ ...session(1), organisation: { referenceDate: "2027-03-01" } }))).toEqual([]);
  });
});
