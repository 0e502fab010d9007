import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

const session: PlanSketch = {
  trainings: [{ id: "O1", title: "Scannen" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
  trainingDays: [{ sessionId: "S1", date: "2027-05-31" }],
};

describe("W-RVW-01 preconditionUnfulfilled", () => {
  it("names an unmet condition 30 days before the first day of its training", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-05-01" },
          preconditions: [
            { id: "V1", name: "Scanners geleverd", kind: "technical", trainingId: "O1", fulfilled: "partly" },
          ],
        }),
      ),
    ).toEqual([{ at: "preconditions/V1/fulfilled", facts: { name: "Scanners geleverd", firstSession: "2027-05-31" } }]);
  });

  it("looks at the whole plan when no training is named", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-05-31" },
          preconditions: [{ id: "V1", name: "Budget vrij", kind: "organisational" }],
        }),
      ),
    ).toEqual([{ at: "preconditions/V1/fulfilled", facts: { name: "Budget vrij", firstSession: "2027-05-31" } }]);
  });

  it("is silent 31 days before, after the day, and once met", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-04-30" },
          preconditions: [{ name: "Scanners geleverd", kind: "technical", trainingId: "O1", fulfilled: "no" }],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent once the condition is met", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-05-30" },
          preconditions: [{ name: "Scanners geleverd", kind: "technical", trainingId: "O1", fulfilled: "yes" }],
        }),
      ),
    ).toEqual([]);
  });
});
