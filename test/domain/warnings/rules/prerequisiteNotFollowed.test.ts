import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-KAL-06 in a learning path", () => {
  const path = { path: "Word lasser", type: "jobTraining", jobTitle: "lasser" } as const;
  const steps = [
    { ...path, trainingId: "O3", stepNumber: 1 },
    { ...path, trainingId: "O4", stepNumber: 2 },
  ];
  const wrongOrder = {
    employees: [{ id: "M1", name: "Bo", jobTitle: "Lasser" }],
    trainings: [
      { id: "O3", title: "Veilig werken" },
      { id: "O4", title: "TIG-lassen" },
    ],
    sessions: [
      { id: "S3", trainingId: "O3", status: "confirmed" as const },
      { id: "S4", trainingId: "O4", status: "confirmed" as const },
    ],
    trainingDays: [
      { sessionId: "S3", date: "2027-04-01" },
      { sessionId: "S4", date: "2027-03-01" },
    ],
    enrolments: [
      { id: "I3", sessionId: "S3", employeeId: "M1", status: "enrolled" as const },
      { id: "I4", sessionId: "S4", employeeId: "M1", status: "enrolled" as const },
    ],
    learningPaths: steps,
  };
  const titles = { name: "Bo", title: "TIG-lassen", prerequisite: "Veilig werken", path: "Word lasser" };

  it("names somebody whose second step starts before the first", () => {
    expect(found("W-KAL-06", aPlan(wrongOrder))).toEqual([{ at: "enrolments/I4/sessionId", facts: titles }]);
  });

  it("accepts the right order, a passed first step on the same day, and a certificate of it", () => {
    const days = (first: string) => [
      { sessionId: "S3", date: first },
      { sessionId: "S4", date: "2027-03-01" },
    ];
    const certificates = [{ employeeId: "M1", name: "Veilig", trainingId: "O3", obtainedOn: "2026-05-01" }];
    expect(found("W-KAL-06", aPlan({ ...wrongOrder, trainingDays: days("2027-02-01") }))).toEqual([]);
    expect(found("W-KAL-06", aPlan({ ...wrongOrder, trainingDays: days("2027-03-01") }))).toEqual([]);
    expect(found("W-KAL-06", aPlan({ ...wrongOrder, certificates }))).toEqual([]);
  });

  it("does not ask for a step that is not planned, nor order steps with the same number", () => {
    expect(found("W-KAL-06", aPlan({ ...wrongOrder, enrolments: wrongOrder.enrolments.slice(1) }))).toEqual([]);
    const sameNumber = steps.map((step) => ({ ...step, stepNumber: 1 }));
    expect(found("W-KAL-06", aPlan({ ...wrongOrder, learningPaths: sameNumber }))).toEqual([]);
  });

  it("is about people with the job title of the path, or on a career path to it", () => {
    const employees = [{ id: "M1", name: "Bo", jobTitle: "magazijnier" }];
    const career = steps.map((step) => ({ ...step, type: "career" as const }));
    expect(found("W-KAL-06", aPlan({ ...wrongOrder, employees }))).toEqual([]);
    expect(found("W-KAL-06", aPlan({ ...wrongOrder, employees, learningPaths: career }))).toHaveLength(1);
  });
});

describe("W-KAL-06: who is exempt", () => {
  const held = { employeeId: "M1", name: "Lassen 1", trainingId: "O1", obtainedOn: "2027-03-08" };
  const places = ["enrolments/I2/sessionId"];
  const days = (firstDay: string) => [
    { sessionId: "S1", date: firstDay },
    { sessionId: "S2", date: "2027-03-08" },
  ];
  const sessions = (change: object) => about.sessions.map((row) => (row.id === "S2" ? { ...row, ...change } : row));

  it.each<[string, PlanSketch, readonly string[]]>([
    ["a session that took place is past", { sessions: sessions({ status: "done" }) }, []],
    ["a session without a date starts on no day", { trainingDays: [] }, []],
    ["a session without a training asks for nothing", { sessions: sessions({ trainingId: null }) }, []],
    ["a training does not ask for itself", { trainings: [{ id: "O2", title: "Lassen 2", prerequisiteId: "O2" }] }, []],
    [
      "a training that is not on the list is not asked for",
      { trainings: [{ id: "O2", title: "Lassen 2", prerequisiteId: "O9" }] },
      [],
    ],
    [
      "a booked first training without dates gets the benefit of the doubt",
      { enrolments: [first, second], trainingDays: days("").slice(1) },
      [],
    ],
    [
      "who passed need not wait",
      { enrolments: [{ ...first, status: "passed" }, second], trainingDays: days("2027-03-08") },
      [],
    ],
    [
      "who passes the first a day later is too late",
      { enrolments: [{ ...first, status: "passed" }, second], trainingDays: days("2027-03-09") },
      places,
    ],
    [
      "one session of the first in time is enough, also when another is later",
      {
        sessions: [...about.sessions, { id: "S3", trainingId: "O1", status: "confirmed" }],
        trainingDays: [...days("2027-03-01"), { sessionId: "S3", date: "2027-05-01" }],
        enrolments: [first, second, { ...first, id: "I3", sessionId: "S3" }],
      },
      [],
    ],
    ["a certificate of the day itself is in time", { certificates: [held] }, []],
    ["a certificate of a day later is too late", { certificates: [{ ...held, obtainedOn: "2027-03-09" }] }, places],
    [
      "a certificate that nobody knows the day of does not count",
      { certificates: [{ ...held, obtainedOn: null }] },
      places,
    ],
    ["a certificate of another training does not count", { certificates: [{ ...held, trainingId: "O3" }] }, places],
    ["a certificate of somebody else does not count", { certificates: [{ ...held, employeeId: "M2" }] }, places],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-KAL-06", { ...about, enrolments: [second], ...change })).toEqual(expected);
  });
});
