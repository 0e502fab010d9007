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
