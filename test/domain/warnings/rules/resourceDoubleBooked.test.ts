import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (first: PlanSession, second: PlanSession) =>
  aPlan({
    trainings: [{ id: "O1", title: "Excel" }],
    sessions: [
      { id: "S1", trainingId: "O1", status: "confirmed", ...first },
      { id: "S2", trainingId: "O1", status: "confirmed", ...second },
    ],
    trainingDays: [
      { sessionId: "S1", date: "2027-03-04", start: 540, end: 720 },
      { sessionId: "S2", date: "2027-03-04", start: 600, end: 660 },
    ],
  });
interface PlanSession {
  readonly trainer?: string;
  readonly room?: string;
}

describe("W-KAL-02 resourceDoubleBooked", () => {
  it("names the room in both sessions", () => {
    expect(found("W-KAL-02", plan({ room: "Zaal 1" }, { room: "zaal 1" }))).toEqual([
      {
        at: "sessions/S2/room",
        facts: {
          resource: "room",
          name: "Zaal 1",
          first: "Excel",
          second: "Excel",
          date: "2027-03-04",
          from: 600,
          to: 660,
          days: 1,
        },
      },
    ]);
  });

  it("accepts different trainers and rooms", () => {
    expect(found("W-KAL-02", plan({ trainer: "An", room: "Zaal 1" }, { trainer: "Bo", room: "Zaal 2" }))).toEqual([]);
  });
});

describe("W-KAL-02: what is no resource", () => {
  it("is a participant in two sessions, who has a warning of his own", () => {
    const known = plan({}, {});
    const enrolments = ["S1", "S2"].map((sessionId) => ({ sessionId, employeeId: "M1", status: "enrolled" as const }));
    const { enrolments: rows, employees } = aPlan({ enrolments, employees: [{ id: "M1", name: "Bo" }] });
    const booked = { ...known, enrolments: rows, employees };
    expect(found("W-KAL-01", booked)).toHaveLength(1);
    expect(found("W-KAL-02", booked)).toEqual([]);
  });
});
