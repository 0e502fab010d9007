import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const day = (sessionId: string, date: string, start: number, end: number) => ({
  sessionId,
  date,
  start: start * 60,
  end: end * 60,
});
const about = {
  employees: [{ id: "M1", name: "Bo" }],
  trainings: [
    { id: "O1", title: "Excel" },
    { id: "O2", title: "VCA" },
  ],
  sessions: [
    { id: "S1", trainingId: "O1", status: "confirmed" as const },
    { id: "S2", trainingId: "O2", status: "confirmed" as const },
  ],
};
const both = [
  { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled" as const },
  { id: "I2", sessionId: "S2", employeeId: "M1", status: "enrolled" as const },
];

describe("W-KAL-01 personDoubleBooked", () => {
  it("names both sessions, the day and the hours", () => {
    expect(
      found(
        "W-KAL-01",
        aPlan({
          ...about,
          enrolments: both,
          trainingDays: [day("S1", "2027-03-04", 9, 12.5), day("S2", "2027-03-04", 12, 13)],
        }),
      ),
    ).toEqual([
      {
        at: "enrolments/I2/sessionId",
        facts: { name: "Bo", first: "Excel", second: "VCA", date: "2027-03-04", from: 720, to: 750, days: 1 },
      },
    ]);
  });

  it("accepts a session that begins when the other ends", () => {
    expect(
      found(
        "W-KAL-01",
        aPlan({
          ...about,
          enrolments: both,
          trainingDays: [day("S1", "2027-03-04", 9, 12.5), day("S2", "2027-03-04", 12.5, 16)],
        }),
      ),
    ).toEqual([]);
  });

  it("says that the time to travel is missing, when the settings ask for it and the location is another", () => {
    const trainingDays = [day("S1", "2027-03-04", 9, 12.5), day("S2", "2027-03-04", 12.75, 16)];
    const travelling = { ...about, organisation: { travelBuffer: 30 }, enrolments: both, trainingDays };
    const facts = { name: "Bo", first: "Excel", second: "VCA", date: "2027-03-04", from: 765, to: 765, days: 1 };
    expect(found("W-KAL-01", aPlan(travelling))).toEqual([
      { at: "enrolments/I2/sessionId", facts: { ...facts, travelBuffer: 30 } },
    ]);
    const sessions = about.sessions.map((session) => ({ ...session, location: "Genk" }));
    expect(found("W-KAL-01", aPlan({ ...travelling, sessions }))).toEqual([]);
    expect(found("W-KAL-01", aPlan({ ...travelling, organisation: { travelBuffer: 15 } }))).toEqual([]);
    expect(found("W-KAL-01", aPlan({ ...travelling, organisation: { travelBuffer: null } }))).toEqual([]);
  });

  it("compares days, not spans", () => {
    expect(
      found(
        "W-KAL-01",
        aPlan({
          ...about,
          enrolments: both,
          trainingDays: [
            day("S1", "2027-03-04", 9, 16),
            day("S1", "2027-03-18", 9, 16),
            day("S2", "2027-03-11", 9, 16),
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("ignores the waiting list", () => {
    expect(
      found(
        "W-KAL-01",
        aPlan({
          ...about,
          enrolments: both.map((row) => ({ ...row, status: row.id === "I2" ? ("waitingList" as const) : row.status })),
          trainingDays: [day("S1", "2027-03-04", 9, 12), day("S2", "2027-03-04", 9, 12)],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-KAL-01: where the double booking stands", () => {
  const sameMorning = { ...about, trainingDays: [day("S1", "2027-03-04", 9, 12), day("S2", "2027-03-04", 9, 12)] };

  it("is the enrolment in the second session, also among other enrolments of the same person", () => {
    const elsewhere = { id: "I0", sessionId: "S3", employeeId: "M1", status: "enrolled" as const };
    const sessions = [...about.sessions, { id: "S3", trainingId: "O1", status: "confirmed" as const }];
    expect(placesFound("W-KAL-01", { ...sameMorning, sessions, enrolments: [elsewhere, ...both] })).toEqual([
      "enrolments/I2/sessionId",
    ]);
  });

  it("is that enrolment too for somebody who is not on the staff list", () => {
    const enrolments = both.map((row) => ({ ...row, employeeId: "M9" }));
    expect(found("W-KAL-01", aPlan({ ...sameMorning, enrolments })).map(({ at, facts }) => [at, facts.name])).toEqual([
      ["enrolments/I2/sessionId", "M9"],
    ]);
  });

  it("is the enrolment that counts of somebody who cancelled and enrolled again", () => {
    const cancelled = { id: "I0", sessionId: "S2", employeeId: "M1", status: "cancelled" as const };
    expect(placesFound("W-KAL-01", { ...sameMorning, enrolments: [cancelled, ...both] })).toEqual([
      "enrolments/I2/sessionId",
    ]);
  });

  it("is about people, not about a room or trainer that is taken twice", () => {
    const sessions = about.sessions.map((row) => ({ ...row, room: "Zaal 1", trainer: "Els" }));
    expect(placesFound("W-KAL-01", { ...sameMorning, sessions, enrolments: both.slice(1) })).toEqual([]);
  });
});
