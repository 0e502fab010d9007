import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const about = {
  employees: [{ id: "M1", name: "Bo" }],
  trainings: [
    { id: "O1", title: "Lassen 1" },
    { id: "O2", title: "Lassen 2", prerequisiteId: "O1", waitingDays: 7 },
  ],
  sessions: [
    { id: "S1", trainingId: "O1", status: "confirmed" as const },
    { id: "S2", trainingId: "O2", status: "confirmed" as const },
  ],
  trainingDays: [
    { sessionId: "S1", date: "2027-03-01" },
    { sessionId: "S2", date: "2027-03-08" },
  ],
};
const second = { id: "I2", sessionId: "S2", employeeId: "M1", status: "enrolled" as const };
const first = { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled" as const };

describe("W-KAL-06 prerequisiteNotFollowed", () => {
  it("names somebody who did not follow the first", () => {
    expect(found("W-KAL-06", aPlan({ ...about, enrolments: [second] }))).toEqual([
      { at: "enrolments/I2/sessionId", facts: { name: "Bo", title: "Lassen 2", prerequisite: "Lassen 1" } },
    ]);
  });

  it("counts the waiting days", () => {
    expect(
      found(
        "W-KAL-06",
        aPlan({
          ...about,
          enrolments: [first, second],
          trainingDays: [
            { sessionId: "S1", date: "2027-03-02" },
            { sessionId: "S2", date: "2027-03-08" },
          ],
        }),
      ),
    ).toEqual([{ at: "enrolments/I2/sessionId", facts: { name: "Bo", title: "Lassen 2", prerequisite: "Lassen 1" } }]);
  });

  it("accepts the first in time", () => {
    expect(found("W-KAL-06", aPlan({ ...about, enrolments: [first, second] }))).toEqual([]);
  });

  it("accepts a certificate of the first", () => {
    expect(
      found(
        "W-KAL-06",
        aPlan({
          ...about,
          enrolments: [second],
          certificates: [{ employeeId: "M1", name: "Lassen 1", trainingId: "O1", obtainedOn: "2025-06-01" }],
        }),
      ),
    ).toEqual([]);
  });
});
