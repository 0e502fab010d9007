import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-KAL-05b: which sessions", () => {
  const [confirmed] = session(2).sessions;
  const places = (change: object, referenceDate: string | null = "2027-03-10", more: PlanSketch = {}) =>
    placesFound("W-KAL-05b", {
      ...session(2),
      organisation: { referenceDate },
      sessions: [{ ...confirmed, ...change }],
      ...more,
    });
  const small = ["sessions/S1/minimum"];

  it("are those that still have to take place, up to and including their first day", () => {
    expect(places({}, "2027-03-15")).toEqual(small);
    expect(places({}, "2027-03-16")).toEqual([]);
    expect(places({ status: "proposed" })).toEqual(small);
    expect(places({ status: null })).toEqual(small);
    expect(places({ status: "done" })).toEqual([]);
    expect(places({ status: "cancelled" })).toEqual([]);
  });

  it("have a minimum: their own, or the smallest group of their training", () => {
    const trainings = [{ id: "O1", title: "VCA", groupMin: 3 }];
    expect(places({ minimum: null }, "2027-03-10", { trainings })).toEqual(small);
    expect(places({ minimum: 1 }, "2027-03-10", { trainings })).toEqual([]);
    expect(places({ minimum: null })).toEqual([]);
    expect(places({ minimum: null, trainingId: null })).toEqual([]);
  });

  it("have a day, seen from a reference date", () => {
    expect(places({}, "2027-03-10", { trainingDays: [] })).toEqual([]);
    expect(places({}, null)).toEqual([]);
  });
});
