import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (end: number, overnight = false) =>
  aPlan({
    organisation: { latestHomeTime: 18 * 60 + 30 },
    trainings: [{ id: "O1", title: "VCA" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed", travelMinutes: 75, overnight }],
    trainingDays: [{ sessionId: "S1", date: "2027-03-03", start: 540, end }],
  });

describe("W-KAL-10 homeLate", () => {
  it("gives 18:45 of the worked example", () => {
    expect(found("W-KAL-10", plan(17 * 60 + 30))).toEqual([
      {
        at: "sessions/S1/travelMinutes",
        facts: { title: "VCA", date: "2027-03-03", home: 18 * 60 + 45, limit: 18 * 60 + 30 },
      },
    ]);
  });

  it("accepts exactly the limit", () => {
    expect(found("W-KAL-10", plan(17 * 60 + 15))).toEqual([]);
  });

  it("is silent when they stay overnight", () => {
    expect(found("W-KAL-10", plan(17 * 60 + 30, true))).toEqual([]);
  });
});

describe("W-KAL-10: which sessions and days count", () => {
  const session = { id: "S1", trainingId: "O1", status: "confirmed" as const, travelMinutes: 75 };
  const day = (date: string, end: number | null) => ({ sessionId: "S1", date, start: 540, end });
  const late = {
    organisation: { latestHomeTime: 18 * 60 + 30 },
    sessions: [session],
    trainingDays: [day("2027-03-03", 1050)],
  };

  it.each<[string, PlanSketch, readonly string[]]>([
    ["a confirmed session", {}, ["2027-03-03"]],
    ["no limit", { organisation: {} }, []],
    [
      "no travel time, however late it ends",
      { sessions: [{ ...session, travelMinutes: null }], trainingDays: [day("2027-03-03", 1300)] },
      [],
    ],
    ["a cancelled session", { sessions: [{ ...session, status: "cancelled" }] }, []],
    ["a session that took place", { sessions: [{ ...session, status: "done" }] }, []],
    ["a day without an end", { trainingDays: [day("2027-03-03", null)] }, []],
    [
      "the latest of three days",
      { trainingDays: [day("2027-03-03", 1050), day("2027-03-04", 1080), day("2027-03-05", 1060)] },
      ["2027-03-04"],
    ],
    [
      "the first of two days as late",
      { trainingDays: [day("2027-03-03", 1050), day("2027-03-04", 1050)] },
      ["2027-03-03"],
    ],
  ])("%s", (_fact, change, dates) => {
    expect(found("W-KAL-10", aPlan({ ...late, ...change })).map(({ facts }) => facts.date)).toEqual(dates);
  });
});
