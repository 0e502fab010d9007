import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const enrolled = (people: number) => ({
  employees: Array.from({ length: people }, (_, index) => ({ id: `M${index}`, name: `Persoon ${index}` })),
  enrolments: Array.from({ length: people }, (_, index) => ({
    sessionId: "S1",
    employeeId: `M${index}`,
    status: "enrolled" as const,
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

  it("accepts a full session", () => {
    expect(
      found(
        "W-KAL-05",
        aPlan({ ...enrolled(12), sessions: [{ id: "S1", trainingId: "O1", capacity: 12, status: "confirmed" }] }),
      ),
    ).toEqual([]);
  });
});
