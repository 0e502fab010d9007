import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
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
