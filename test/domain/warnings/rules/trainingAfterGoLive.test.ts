import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (date: string) =>
  aPlan({
    needs: [{ id: "B1", title: "Nieuw ERP", channel: "newTechnology", goLiveDate: "2027-04-01" }],
    trainings: [{ id: "O1", title: "Werken met ERP", needIds: ["B1"] }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    trainingDays: [
      { sessionId: "S1", date: "2027-03-20" },
      { sessionId: "S1", date },
    ],
  });

describe("W-KAL-12 trainingAfterGoLive", () => {
  it("names a last day after go-live", () => {
    expect(found("W-KAL-12", plan("2027-04-02"))).toEqual([
      {
        at: "trainings/O1/needIds",
        facts: { title: "Werken met ERP", need: "Nieuw ERP", goLive: "2027-04-01", lastDay: "2027-04-02" },
      },
    ]);
  });

  it("accepts the day itself", () => {
    expect(found("W-KAL-12", plan("2027-04-01"))).toEqual([]);
  });
});

describe("W-KAL-12: what is compared", () => {
  const late = plan("2027-04-02");
  const places = (change: Partial<typeof late>) =>
    found("W-KAL-12", { ...late, ...change }).map(({ at, facts }) => [at, facts.need]);
  const [need] = late.needs;

  it("is each need that the training prepares for", () => {
    if (!need) throw new Error("The plan should have a need.");
    const needs = [need, { ...need, id: "B2", title: null }, { ...need, id: "B3", goLiveDate: "2027-04-02" }];
    const trainings = late.trainings.map((row) => ({ ...row, needIds: ["B1", "B2", "B3"] }));
    expect(places({ needs, trainings })).toEqual([
      ["trainings/O1/needIds", "B2"],
      ["trainings/O1/needIds", "Nieuw ERP"],
    ]);
  });

  it("is a need with a day of going live, and a training with days that goes on", () => {
    expect(places({ needs: late.needs.map((row) => ({ ...row, goLiveDate: null })) })).toEqual([]);
    expect(places({ needs: [] })).toEqual([]);
    expect(places({ trainingDays: [] })).toEqual([]);
    expect(places({ trainings: late.trainings.map((row) => ({ ...row, status: "cancelled" as const })) })).toEqual([]);
  });
});
