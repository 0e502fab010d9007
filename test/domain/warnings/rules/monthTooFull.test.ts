import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (status: "enrolled" | "proposed", limit: number | null = 24 * 60) =>
  aPlan({
    organisation: { trainingHoursPerMonthLimit: limit },
    employees: [{ id: "M1", name: "Bo" }],
    trainings: [{ id: "O1", title: "Excel" }],
    sessions: [
      { id: "S1", trainingId: "O1", status: "confirmed" },
      { id: "S2", trainingId: "O1", status: "confirmed" },
    ],
    trainingDays: [
      ...[1, 2, 3].map((day) => ({ sessionId: "S1", date: `2027-03-0${day}`, start: 540, end: 1020 })),
      { sessionId: "S2", date: "2027-03-31", start: 540, end: 600 },
      { sessionId: "S2", date: "2027-04-01", start: 540, end: 1020 },
    ],
    enrolments: [
      { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled" },
      { id: "I2", sessionId: "S2", employeeId: "M1", status },
    ],
  });

describe("W-KAL-13 monthTooFull", () => {
  it("names somebody with more hours in a month than the setting allows", () => {
    expect(found("W-KAL-13", plan("enrolled"))).toEqual([
      { at: "enrolments/I1/sessionId", facts: { name: "Bo", month: "2027-03", time: 25 * 60, limit: 24 * 60 } },
    ]);
  });

  it("accepts exactly the limit, counts no proposals, and is silent without a limit", () => {
    expect(found("W-KAL-13", plan("proposed"))).toEqual([]);
    expect(found("W-KAL-13", plan("enrolled", null))).toEqual([]);
  });
});
