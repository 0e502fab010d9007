import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (start: number, end: number, discussed: boolean | null = null) =>
  aPlan({
    employees: [{ id: "M1", name: "Bo", monday: 456, tuesday: 456, wednesday: 0, thursday: 456, friday: 456 }],
    trainings: [{ id: "O1", title: "VCA" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    trainingDays: [
      { sessionId: "S1", date: "2027-03-02", start, end },
      { sessionId: "S1", date: "2027-03-03", start: 540, end: discussed === false ? 540 : 720 },
    ],
    enrolments: [{ id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled", discussed }],
  });

describe("W-KAL-09 outsideRoster", () => {
  it("adds up the hours on a day off and beyond a working day", () => {
    expect(found("W-KAL-09", plan(540, 1056))).toEqual([
      { at: "enrolments/I1/discussed", facts: { name: "Bo", title: "VCA", date: "2027-03-02", outside: 60 + 180 } },
    ]);
  });

  it("accepts what fits the day's hours", () => {
    expect(found("W-KAL-09", plan(540, 996, false))).toEqual([]);
  });

  it("is silent once it was discussed", () => {
    expect(found("W-KAL-09", plan(540, 1056, true))).toEqual([]);
  });
});

describe("W-KAL-09: which sessions", () => {
  it("are those that still have to take place", () => {
    const late = plan(540, 1056);
    const places = (status: "proposed" | "done") =>
      found("W-KAL-09", { ...late, sessions: late.sessions.map((session) => ({ ...session, status })) });
    expect(places("proposed")).toHaveLength(1);
    expect(places("done")).toEqual([]);
  });
});
