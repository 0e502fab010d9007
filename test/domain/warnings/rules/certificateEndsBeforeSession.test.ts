import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const renewal = (date: string) => ({
  organisation: { referenceDate: "2027-01-01" },
  employees: [{ id: "M1", name: "Bo" }],
  trainings: [{ id: "O1", title: "VCA", validityMonths: 120 }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  trainingDays: [{ sessionId: "S1", date }],
  enrolments: [{ sessionId: "S1", employeeId: "M1", status: "enrolled" as const }],
  certificates: [{ id: "A1", employeeId: "M1", name: "VCA", trainingId: "O1", obtainedOn: "2017-03-20" }],
});

describe("W-KAL-07 certificateEndsBeforeSession", () => {
  it("gives the 25 days of the worked example", () => {
    expect(found("W-KAL-07", aPlan(renewal("2027-04-14")))).toEqual([
      {
        at: "certificates/A1/validUntil",
        facts: { name: "Bo", certificate: "VCA", validUntil: "2027-03-20", session: "2027-04-14", days: 25 },
      },
    ]);
  });

  it("accepts a session on the last valid day", () => {
    expect(found("W-KAL-07", aPlan(renewal("2027-03-20")))).toEqual([]);
  });

  it("takes the certificate that lasts longest", () => {
    expect(
      found(
        "W-KAL-07",
        aPlan({
          ...renewal("2027-04-14"),
          certificates: [
            ...renewal("").certificates,
            { employeeId: "M1", name: "VCA", trainingId: "O1", validUntil: "2027-12-31" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
