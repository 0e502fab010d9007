import { describe, expect, it } from "vitest";
import { acceptChanges } from "../../../src/actions/calendar/acceptSchedule";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { enrolled, organisation, proposalFor } from "./aProposal";

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
