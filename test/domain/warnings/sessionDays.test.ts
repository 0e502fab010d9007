import { describe, expect, it } from "vitest";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { periodOfTraining, sessionTitle, titleOfSession } from "../../../src/domain/warnings/sessionDays";
import { aPlan, aRow, type PlanSketch } from "../../builders/aPlan";

const period = (sketch: PlanSketch) => periodOfTraining("O1", ruleContext(aPlan(sketch)));
const session = (id: string) => ({ id, trainingId: "O1" });
const day = (sessionId: string, date: string | null) => ({ sessionId, date });

describe("the period of a training", () => {
  const dates = {
    S1: ["2027-03-08", "2027-03-15"],
    S2: ["2027-03-01", "2027-03-29"],
    S3: ["2027-03-10", "2027-03-11"],
  };

  it.each([
    ["S1", "S2", "S3"],
    ["S2", "S1", "S3"],
    ["S3", "S1", "S2"],
  ] as const)(
    "runs from the first to the last day of all its sessions, also when they stand as %s, %s, %s",
    (...order) => {
      const trainingDays = order.flatMap((id) => dates[id].map((date) => day(id, date)));
      expect(period({ sessions: order.map(session), trainingDays })).toEqual({
        first: "2027-03-01",
        last: "2027-03-29",
      });
    },
  );

  it("takes the first day of one session and the last of another", () => {
    const sessions = [session("S1"), session("S2")];
    const trainingDays = [day("S1", "2027-03-08"), day("S2", "2027-02-01")];
    expect(period({ sessions, trainingDays })).toEqual({ first: "2027-02-01", last: "2027-03-08" });
    expect(period({ sessions: sessions.toReversed(), trainingDays })).toEqual({
      first: "2027-02-01",
      last: "2027-03-08",
    });
  });

  it("leaves out sessions that were cancelled, that have no day yet or are of another training", () => {
    const sessions = [
      session("S1"),
      { ...session("S2"), status: "cancelled" as const },
      session("S3"),
      { id: "S4", trainingId: "O2" },
    ];
    const trainingDays = [day("S1", "2027-03-08"), day("S2", "2027-01-01"), day("S3", null), day("S4", "2027-12-01")];
    expect(period({ sessions, trainingDays })).toEqual({ first: "2027-03-08", last: "2027-03-08" });
  });

  it("is not known while no session has a day", () => {
    expect(period({ sessions: [session("S1")] })).toBeNull();
    expect(
      period({ sessions: [{ ...session("S1"), status: "cancelled" }], trainingDays: [day("S1", "2027-03-08")] }),
    ).toBeNull();
  });
});

describe("the title of a session", () => {
  const plan = aPlan({
    trainings: [{ id: "O1", title: "VCA" }, { id: "O2" }],
    sessions: [session("S1"), { id: "S2", trainingId: "O2" }, { id: "S3" }],
  });

  it("is that of its training, or the ID of the session while there is none", () => {
    const titles = ["S1", "S2", "S3", "S9"].map((id) => titleOfSession(id, ruleContext(plan)));
    expect(titles).toEqual(["VCA", "S2", "S3", "S9"]);
    expect(sessionTitle({ session: aRow("sessions", { id: "S9" }), training: undefined })).toBe("S9");
  });
});
