import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const about = {
  organisation: { referenceDate: "2027-02-01" },
  employees: [
    { id: "M1", name: "An" },
    { id: "M2", name: "Bo" },
    { id: "M3", name: "Cas" },
  ],
  targetGroups: [{ id: "D1", name: "Iedereen", filter: "everyone" as const }],
  trainings: [{ id: "O1", title: "VCA", cluster: "b" as const, targetGroupId: "D1" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  enrolments: [
    { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled" as const },
    { id: "I2", sessionId: "S1", employeeId: "M3", status: "waitingList" as const },
  ],
  certificates: [
    { employeeId: "M2", name: "VCA", trainingId: "O1", obtainedOn: "2024-02-01", validUntil: "2027-02-01" },
  ],
};

describe("W-NAL-01 mandatoryNotPlanned", () => {
  it("counts the people without a place or a valid certificate", () => {
    expect(found("W-NAL-01", aPlan(about))).toEqual([
      { at: "trainings/O1/", facts: { title: "VCA", people: 1, required: 3 } },
    ]);
  });

  it("counts a certificate of which only the last day is known", () => {
    const [certificate] = about.certificates;
    const certificates = [{ ...certificate, obtainedOn: null, validUntil: "2030-01-01" }];
    expect(found("W-NAL-01", aPlan({ ...about, certificates }))).toEqual([
      { at: "trainings/O1/", facts: { title: "VCA", people: 1, required: 3 } },
    ]);
  });

  it("counts who needs it for the job, from a mandatory learning path", () => {
    expect(
      found(
        "W-NAL-01",
        aPlan({
          employees: [{ name: "An", jobTitle: "Lasser" }],
          trainings: [{ id: "O1", title: "VCA", mandatory: true, mandatoryBasis: "law" }],
          learningPaths: [{ path: "Lasser", jobTitle: "Lasser", trainingId: "O1", mandatory: true }],
        }),
      ),
    ).toEqual([{ at: "trainings/O1/", facts: { title: "VCA", people: 1, required: 1 } }]);
  });

  it("compares a number of participants with the places there are", () => {
    expect(
      found(
        "W-NAL-01",
        aPlan({
          trainings: [{ id: "O1", title: "BHV", cluster: "b", participants: 20 }],
          sessions: [{ trainingId: "O1", capacity: 12, status: "proposed" }],
        }),
      ),
    ).toEqual([{ at: "trainings/O1/", facts: { title: "BHV", people: 8, required: 20 } }]);
  });

  it("is silent when everybody is covered", () => {
    expect(
      found(
        "W-NAL-01",
        aPlan({ ...about, enrolments: about.enrolments.map((row) => ({ ...row, status: "enrolled" as const })) }),
      ),
    ).toEqual([]);
  });

  it("leaves out what the organisation itself asks for", () => {
    expect(
      found(
        "W-NAL-01",
        aPlan({
          ...about,
          trainings: [
            { id: "O1", title: "VCA", cluster: "c", mandatory: true, mandatoryBasis: "ownPolicy", targetGroupId: "D1" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
