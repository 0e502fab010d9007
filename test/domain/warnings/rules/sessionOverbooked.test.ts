import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const enrolled = (people: number, status: "enrolled" | "proposed" = "enrolled") => ({
  employees: Array.from({ length: people }, (_, index) => ({ id: `M${index}`, name: `Persoon ${index}` })),
  enrolments: Array.from({ length: people }, (_, index) => ({
    sessionId: "S1",
    employeeId: `M${index}`,
    status,
  })),
  trainings: [{ id: "O1", title: "VCA", groupMax: 12 }],
});

describe("W-KAL-05 sessionOverbooked", () => {
  it("names 14 people on 12 places", () => {
    expect(
      found(
        "W-KAL-05",
        aPlan({ ...enrolled(14), sessions: [{ id: "S1", trainingId: "O1", capacity: 12, status: "confirmed" }] }),
      ),
    ).toEqual([{ at: "sessions/S1/capacity", facts: { title: "VCA", enrolled: 14, capacity: 12 } }]);
  });

  it("takes the largest group of the training for a capacity that is not filled in", () => {
    expect(
      found("W-KAL-05", aPlan({ ...enrolled(13), sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }] })),
    ).toEqual([{ at: "sessions/S1/capacity", facts: { title: "VCA", enrolled: 13, capacity: 12 } }]);
  });

  it("does not count people who are only proposed, as the column Ingeschreven does not", () => {
    const sessions = [{ id: "S1", trainingId: "O1", capacity: 2, status: "confirmed" as const }];
    expect(found("W-KAL-05", aPlan({ ...enrolled(3, "proposed"), sessions }))).toEqual([]);
  });

  it("accepts a full session", () => {
    expect(
      found(
        "W-KAL-05",
        aPlan({ ...enrolled(12), sessions: [{ id: "S1", trainingId: "O1", capacity: 12, status: "confirmed" }] }),
      ),
    ).toEqual([]);
  });
});

describe("W-KAL-05: which sessions", () => {
  const places = (session: object) =>
    placesFound("W-KAL-05", {
      ...enrolled(13),
      sessions: [{ id: "S1", trainingId: "O1", status: "confirmed", ...session }],
    });

  it("are not over yet, and have a capacity of their own or of their training", () => {
    expect(places({ status: "proposed" })).toEqual(["sessions/S1/capacity"]);
    expect(places({ status: "done" })).toEqual([]);
    expect(places({ capacity: 13 })).toEqual([]);
    expect(places({ trainingId: null })).toEqual([]);
    expect(places({ trainingId: "O9" })).toEqual([]);
  });
});
