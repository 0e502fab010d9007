import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-NAL-01: whose certificate or place counts", () => {
  const [certificate] = about.certificates;
  const enrolments = about.enrolments.map((row) => ({ ...row, status: "enrolled" as const }));
  const place = ["trainings/O1/"];

  it.each<[string, PlanSketch, readonly string[]]>([
    ["valid through its last day", {}, []],
    ["ended a day before the reference date", { certificates: [{ ...certificate, validUntil: "2027-01-31" }] }, place],
    ["never ends", { certificates: [{ ...certificate, validUntil: null }] }, []],
    ["without any date", { certificates: [{ ...certificate, obtainedOn: null, validUntil: null }] }, place],
    [
      "compared with no day while the reference date is empty",
      { organisation: {}, certificates: [{ ...certificate, validUntil: "2020-01-01" }] },
      [],
    ],
    ["of another training", { certificates: [{ ...certificate, trainingId: "O2" }] }, place],
    ["of nobody", { certificates: [{ ...certificate, employeeId: null }] }, place],
  ])("a certificate: %s", (_fact, change, expected) => {
    expect(placesFound("W-NAL-01", { ...about, enrolments, ...change })).toEqual(expected);
  });

  it("counts once who has a place and a certificate, or two certificates", () => {
    const twice = [
      { ...certificate, employeeId: "M1" },
      { ...certificate, employeeId: "M2" },
      { ...certificate, employeeId: "M2" },
    ];
    const plan = aPlan({ ...about, certificates: twice });
    expect(found("W-NAL-01", plan).map(({ facts }) => facts)).toEqual([{ title: "VCA", people: 1, required: 3 }]);
  });

  it("does not count the place of somebody who does not need the training", () => {
    const plan = aPlan({
      employees: [
        { id: "M1", name: "An", jobTitle: "Lasser" },
        { id: "M2", name: "Bo", jobTitle: "Verkoper" },
      ],
      trainings: [{ id: "O1", title: "VCA", cluster: "b" }],
      sessions: about.sessions,
      learningPaths: [{ path: "Lasser", jobTitle: "Lasser", trainingId: "O1", mandatory: true }],
      enrolments: [{ sessionId: "S1", employeeId: "M2", status: "enrolled" }],
    });
    expect(found("W-NAL-01", plan).map(({ facts }) => facts)).toEqual([{ title: "VCA", people: 1, required: 1 }]);
  });

  it("takes more people booked than there are places for covered, and a cancelled session for no places", () => {
    const trainings = [{ id: "O1", title: "BHV", cluster: "b" as const, participants: 2 }];
    const booked = { ...about, targetGroups: [], trainings, certificates: [] };
    expect(placesFound("W-NAL-01", { ...booked, enrolments })).toEqual([]);
    const sessions = [{ id: "S1", trainingId: "O1", capacity: 12, status: "cancelled" as const }];
    expect(placesFound("W-NAL-01", { ...booked, sessions, enrolments })).toEqual(place);
  });
});
