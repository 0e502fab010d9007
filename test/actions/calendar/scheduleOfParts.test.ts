import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { enrolled, organisation, proposalFor } from "./aProposal";

/** Part 2 without days; part 1 on Tuesday 9 March and on 18 May. Sam is in the first group of part 1. */
const twoParts: PlanSketch = {
  organisation,
  employees: [
    { id: "M1", name: "Sam" },
    { id: "M2", name: "Noor" },
  ],
  trainings: [
    { id: "O1", title: "Deel 1", status: "planned", duration: 300 },
    { id: "O2", title: "Deel 2", status: "planned", duration: 300, prerequisiteId: "O1", waitingDays: 2 },
  ],
  sessions: [
    { id: "S1", trainingId: "O1", status: "confirmed" },
    { id: "S2", trainingId: "O1", status: "confirmed" },
    { id: "S3", trainingId: "O2", status: "proposed" },
  ],
  trainingDays: [
    { id: "L1", sessionId: "S1", date: "2027-03-09", start: 540, end: 840 },
    { id: "L2", sessionId: "S2", date: "2027-05-18", start: 540, end: 840 },
  ],
  enrolments: [enrolled("D1", "S1", "M1"), enrolled("D2", "S3", "M1")],
};
const dayOfPartTwo = async (facts: PlanSketch) => (await proposalFor(aPlan({ ...twoParts, ...facts }))).days["S3"]?.[0];

describe("a proposal for a training that builds on another", () => {
  it("waits for the session of the people who take part, and for the last one when nobody does yet", async () => {
    expect(await dayOfPartTwo({})).toBe("2027-03-12");
    expect(await dayOfPartTwo({ enrolments: [] })).toBe("2027-05-21");
    expect(await dayOfPartTwo({ enrolments: [enrolled("D2", "S3", "M2")] })).toBe("2027-05-21");
  });

  it("does not wait for a cancelled session, nor for who holds the certificate", async () => {
    const [first, second, third] = twoParts.sessions ?? [];
    if (!first || !second || !third) throw new Error("three sessions");
    const sessions = [first, { ...second, status: "cancelled" as const }, third];
    expect(await dayOfPartTwo({ enrolments: [], sessions })).toBe("2027-03-12");
    const certificates = [{ id: "A1", employeeId: "M1", trainingId: "O1", obtainedOn: "2026-05-01" }];
    expect(await dayOfPartTwo({ certificates })).toBe("2027-03-01");
  });

  it("says that the first part is in the way when it is over too late, and on which day people are in it", async () => {
    const [first, second] = twoParts.trainings ?? [];
    if (!first || !second) throw new Error("two trainings");
    const trainings = [first, { ...second, deadline: "2027-03-11" }];
    expect((await proposalFor(aPlan({ ...twoParts, trainings }))).unplaced).toMatchObject([
      {
        sessionId: "S3",
        blockers: [
          { kind: "prerequisite", who: "Deel 1", days: 9 },
          { kind: "participant", who: "Sam", days: 1 },
        ],
      },
    ]);
  });

  it("has no days as long as none are found for the first part", async () => {
    const blocks = [{ id: "B1", name: "Inventaris", from: "2027-01-01", to: "2027-03-31" }];
    const [first, second] = twoParts.trainings ?? [];
    if (!first || !second) throw new Error("two trainings");
    const trainings = [{ ...first, deadline: "2027-03-31" }, second];
    const { days, unplaced } = await proposalFor(aPlan({ ...twoParts, trainings, blocks, trainingDays: [] }));
    expect(days).toEqual({});
    expect(unplaced.find(({ sessionId }) => sessionId === "S3")?.blockers[0]).toMatchObject({ who: "Deel 1" });
  });
});

describe("a proposal for a training that another builds on", () => {
  const partTwo = (date: string): PlanSketch => ({
    ...twoParts,
    sessions: [
      { id: "S1", trainingId: "O1", status: "proposed" },
      { id: "S3", trainingId: "O2", status: "confirmed" },
    ],
    trainingDays: [{ id: "L1", sessionId: "S3", date, start: 540, end: 840 }],
    holidays: [{ id: "F1", date: "2027-03-01", name: "Feestdag", country: "BE", free: true }],
  });

  it("is over in time for the later part of its people, or not proposed", async () => {
    expect((await proposalFor(aPlan(partTwo("2027-03-05")))).days).toEqual({ S1: ["2027-03-02"] });
    expect(await proposalFor(aPlan(partTwo("2027-03-04")))).toMatchObject({
      days: {},
      unplaced: [{ sessionId: "S1", latest: "2027-03-01", blockers: [{ kind: "holiday" }] }],
    });
  });

  it("is on any day for people who are not in the later part, or in an earlier session already", async () => {
    const others = { ...partTwo("2027-03-04"), enrolments: [enrolled("D1", "S1", "M2"), enrolled("D2", "S3", "M1")] };
    expect((await proposalFor(aPlan(others))).days).toEqual({ S1: ["2027-03-02"] });
    const before = { id: "S0", trainingId: "O1", status: "done" } as const;
    const { sessions = [], enrolments = [], ...plan } = partTwo("2027-03-04");
    const earlier = {
      ...plan,
      sessions: [...sessions, before],
      enrolments: [...enrolments, enrolled("D3", "S0", "M1")],
    };
    expect((await proposalFor(aPlan(earlier))).days).toEqual({ S1: ["2027-03-02"] });
  });
});
