import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const session = {
  employees: [
    { id: "M1", name: "An", department: "Verkoop" },
    { id: "M2", name: "Bo", department: "Productie" },
  ],
  trainings: [{ id: "O1", title: "Excel" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  enrolments: [
    { sessionId: "S1", employeeId: "M1", status: "enrolled" as const },
    { sessionId: "S1", employeeId: "M2", status: "enrolled" as const },
  ],
};
const block = { name: "Inventaris", department: "Verkoop", from: "2027-01-04", to: "2027-01-08" };

describe("W-KAL-04 dayInBlockedPeriod", () => {
  it("counts the participants of the department on the last day of the block", () => {
    expect(
      found(
        "W-KAL-04",
        aPlan({ ...session, blocks: [block], trainingDays: [{ id: "D1", sessionId: "S1", date: "2027-01-08" }] }),
      ),
    ).toEqual([
      { at: "trainingDays/D1/date", facts: { title: "Excel", block: "Inventaris", date: "2027-01-08", people: 1 } },
    ]);
  });

  it("accepts the day after", () => {
    expect(
      found(
        "W-KAL-04",
        aPlan({ ...session, blocks: [block], trainingDays: [{ sessionId: "S1", date: "2027-01-09" }] }),
      ),
    ).toEqual([]);
  });

  it("accepts a block of a department without participants", () => {
    expect(
      found(
        "W-KAL-04",
        aPlan({
          ...session,
          blocks: [{ ...block, department: "Magazijn" }],
          trainingDays: [{ sessionId: "S1", date: "2027-01-08" }],
        }),
      ),
    ).toEqual([]);
  });
});
