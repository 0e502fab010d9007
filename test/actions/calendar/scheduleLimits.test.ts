import { describe, expect, it } from "vitest";
import { acceptChanges } from "../../../src/actions/calendar/acceptSchedule";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { proposeSchedule } from "../../../src/actions/calendar/proposeSchedule";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const today = "2027-03-01";

async function proposalFor(plan: Plan, withConflicts = false) {
  const signal = new AbortController().signal;
  const made = await proposeSchedule(plan, { today, withConflicts }, { signal, onProgress: () => {} });
  if (!made.ok) throw new Error(made.problem);
  return {
    placed: made.value.trainings.flatMap(({ placed }) => placed),
    days: Object.fromEntries(
      made.value.trainings.flatMap(({ placed }) => placed.map(({ sessionId, dates }) => [sessionId, dates])),
    ),
    unplaced: made.value.trainings.flatMap(({ unplaced }) => unplaced),
  };
}

const organisation = { planYear: 2027, country: "BE", referenceDate: today, hoursPerDay: 7 * 60 } as const;
const enrolled = (id: string, sessionId: string, employeeId: string) =>
  ({ id, sessionId, employeeId, status: "enrolled" }) as const;

/** A day of seven hours on or after Monday 1 March, for Sam as participant and Noor, of the staff, as trainer. */
const oneDay: PlanSketch = {
  organisation,
  trainings: [{ id: "O1", title: "Lassen", status: "planned", duration: 7 * 60 }],
  sessions: [{ id: "S1", trainingId: "O1", trainer: "Noor", status: "proposed" }],
  enrolments: [enrolled("D1", "S1", "M1")],
};
const [noor, sam] = [
  { id: "M2", name: "Noor" },
  { id: "M1", name: "Sam" },
];
const hours = (monday: number, tuesday: number, wednesday: number) => {
  return { monday: monday * 60, tuesday: tuesday * 60, wednesday: wednesday * 60, thursday: 0, friday: 0 };
};

describe("a proposal and the hours of people", () => {
  it("is not on a day that is too short for a participant or the trainer", async () => {
    const daysFor = async (employees: PlanSketch["employees"]) =>
      (await proposalFor(aPlan({ ...oneDay, employees }))).days["S1"];
    expect(await daysFor([sam, noor])).toEqual(["2027-03-01"]);
    expect(await daysFor([{ ...sam, ...hours(4, 7, 7) }, noor])).toEqual(["2027-03-02"]);
    expect(await daysFor([sam, { ...noor, ...hours(0, 4, 7) }])).toEqual(["2027-03-03"]);
  });

  it("is on any working day of somebody whose days are all too short, but not on a day off", async () => {
    const employees = [{ ...sam, ...hours(0, 4, 5) }, noor];
    expect((await proposalFor(aPlan({ ...oneDay, employees }))).days["S1"]).toEqual(["2027-03-02"]);
  });

  it("names the trainer whose days off keep a session out", async () => {
    const trainings = [{ ...oneDay.trainings?.[0], id: "O1", deadline: "2027-03-02" }];
    const employees = [sam, { ...noor, ...hours(0, 0, 7) }];
    expect((await proposalFor(aPlan({ ...oneDay, trainings, employees }))).unplaced).toMatchObject([
      { sessionId: "S1", blockers: [{ kind: "participant", who: "Noor", days: 2 }] },
    ]);
  });
});

/** Part 2 without days; part 1 on Tuesday 9 March and on 18 May. Sam is in the first group of part 1. */
const twoParts: PlanSketch = {
  organisation,
  employees: [sam, noor],
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

describe("a proposal that may move sessions", () => {
  it("leaves the days of a session that finds no others alone", async () => {
    const plan = aPlan({
      organisation,
      employees: [sam],
      trainings: [
        { id: "O1", title: "Lassen", status: "planned", duration: 300, deadline: "2027-03-02" },
        { id: "O2", title: "Heftruck", status: "planned", duration: 300, deadline: "2027-03-02" },
        { id: "O3", title: "Excel", status: "planned", duration: 300, deadline: "2027-03-03" },
      ],
      sessions: [
        { id: "S1", trainingId: "O1", status: "confirmed" },
        { id: "S2", trainingId: "O2", room: "A", status: "confirmed", pinned: true },
        { id: "S3", trainingId: "O3", room: "B", status: "proposed" },
        { id: "S4", trainingId: "O1", room: "A", status: "confirmed" },
      ],
      trainingDays: [
        { id: "L1", sessionId: "S2", date: "2027-03-02", start: 540, end: 840 },
        { id: "L2", sessionId: "S4", date: "2027-03-02", start: 540, end: 840 },
        { id: "L3", sessionId: "S1", date: "2027-03-01", start: 540, end: 840 },
      ],
      enrolments: [enrolled("D1", "S1", "M1"), enrolled("D2", "S3", "M1"), enrolled("D3", "S4", "M1")],
    });
    const { days, unplaced } = await proposalFor(plan, true);
    expect(unplaced.map(({ sessionId }) => sessionId)).toEqual(["S4"]);
    expect(days).toEqual({ S3: ["2027-03-03"] });
  });
});

describe("a proposal and the part of a team that may be away", () => {
  const people = ["M1", "M2", "M3", "M4"];
  const team: PlanSketch = {
    organisation: { ...organisation, teamAbsenceLimit: 0.5 },
    employees: people.map((id) => ({ id, name: id, department: "Magazijn" })),
    trainings: [{ id: "O1", title: "Lassen", status: "planned", duration: 300 }],
    sessions: [
      { id: "S1", trainingId: "O1", status: "confirmed" },
      { id: "S2", trainingId: "O1", status: "proposed" },
    ],
    trainingDays: [{ id: "L1", sessionId: "S1", date: "2027-03-01", start: 480, end: 500 }],
  };
  const dayFor = async (away: readonly string[], going: readonly string[], facts: PlanSketch = {}) => {
    const enrolments = [
      ...away.map((id) => enrolled(`A${id}`, "S1", id)),
      ...going.map((id) => enrolled(`G${id}`, "S2", id)),
    ];
    return proposalFor(aPlan({ ...team, enrolments, ...facts }));
  };

  it("leaves so many of a team at work on every day; exactly the limit may go", async () => {
    expect((await dayFor(["M1"], ["M2"])).days["S2"]).toEqual(["2027-03-01"]);
    expect((await dayFor(["M1"], ["M2", "M3"])).days["S2"]).toEqual(["2027-03-02"]);
    expect((await dayFor(["M1", "M2"], ["M1", "M2"])).days["S2"]).toEqual(["2027-03-01"]);
  });

  it("says which team keeps a session out", async () => {
    const trainings = [
      { id: "O1", title: "Lassen", status: "planned" as const, duration: 300, deadline: "2027-03-01" },
    ];
    expect((await dayFor(["M1"], ["M2", "M3"], { trainings })).unplaced).toMatchObject([
      { sessionId: "S2", blockers: [{ kind: "team", who: "Magazijn", days: 1 }] },
    ]);
  });

  it("places a session for nearly the whole team, which no other day would make smaller", async () => {
    expect((await dayFor(["M1"], ["M2", "M3", "M4"])).days["S2"]).toEqual(["2027-03-01"]);
  });
});

it("a session that moves keeps its mornings and afternoons, and the hours of each of its days", async () => {
  const plan = aPlan({
    organisation,
    trainings: [{ id: "O1", title: "Lassen", status: "planned" }],
    sessions: [
      { id: "S1", trainingId: "O1", trainer: "An", status: "confirmed" },
      { id: "S2", trainingId: "O1", trainer: "An", status: "confirmed", pinned: true },
    ],
    trainingDays: [
      { id: "L1", sessionId: "S1", date: "2027-03-01", start: 540, end: 720 },
      { id: "L2", sessionId: "S1", date: "2027-03-01", start: 780, end: 960 },
      { id: "L3", sessionId: "S1", date: "2027-03-02", start: 600, end: 900 },
      { id: "L4", sessionId: "S2", date: "2027-03-02", start: 540, end: 960 },
    ],
  });
  const { placed } = await proposalFor(plan, true);
  const after = planAfterChanges(plan, acceptChanges(plan, placed));
  expect(after.trainingDays.map(({ id, date, start, end }) => [id, date, start, end])).toEqual([
    ["L1", "2027-03-03", 540, 720],
    ["L2", "2027-03-03", 780, 960],
    ["L3", "2027-03-04", 600, 900],
    ["L4", "2027-03-02", 540, 960],
  ]);
});

it("the proposal does not depend on the order of rows", async () => {
  const trainings = ["O1", "O2", "O3"].map((id) => {
    return { id, title: id, status: "planned", duration: 300, participants: 20, groupMax: 8 } as const;
  });
  const sessions = ["S1", "S2", "S3"].map(
    (id) => ({ id, trainingId: "O9", trainer: "An", status: "proposed" }) as const,
  );
  const [one, other] = [
    aPlan({ organisation, trainings, sessions }),
    aPlan({ organisation, trainings: trainings.toReversed(), sessions: sessions.toReversed() }),
  ];
  expect((await proposalFor(other)).days).toEqual((await proposalFor(one)).days);
});
