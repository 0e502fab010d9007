import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

const about = { trainings: [{ id: "O1", title: "VCA" }], trainingDays: [{ sessionId: "S1", date: "2027-03-03" }] };

describe("W-EVA-03 sessionWithoutGoal", () => {
  it("names a confirmed session without a goal", () => {
    expect(
      found(
        "W-EVA-03",
        aPlan({ ...about, sessions: [{ id: "S1", trainingId: "O1", status: "confirmed", goalFixed: false }] }),
      ),
    ).toEqual([{ at: "sessions/S1/goalFixed", facts: { title: "VCA", date: "2027-03-03" } }]);
  });

  it("is silent with a goal in the session, while it is only proposed, or with a goal to secure", () => {
    expect(
      found(
        "W-EVA-03",
        aPlan({
          ...about,
          sessions: [
            { id: "S1", trainingId: "O1", status: "confirmed", goalFixed: true },
            { id: "S2", trainingId: "O1", status: "proposed" },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent with a goal in how results are secured", () => {
    expect(
      found(
        "W-EVA-03",
        aPlan({
          ...about,
          sessions: [{ id: "S1", trainingId: "O1", status: "done" }],
          transferChecks: [{ trainingId: "O1", goal: "Werkt met helm" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-EVA-03: which sessions need a goal", () => {
  const facts = (session: object, sketch: PlanSketch = {}) =>
    found("W-EVA-03", aPlan({ ...about, sessions: [{ id: "S1", trainingId: "O1", ...session }], ...sketch })).map(
      (warning) => warning.facts.date,
    );

  it("are confirmed or done", () => {
    expect(facts({ status: "confirmed" })).toEqual(["2027-03-03"]);
    expect(facts({ status: "done" })).toEqual(["2027-03-03"]);
    expect(facts({ status: "cancelled" })).toEqual([]);
    expect(facts({})).toEqual([]);
  });

  it("may have no day yet", () => {
    expect(facts({ status: "confirmed" }, { trainingDays: [] })).toEqual([null]);
  });

  it("are not helped by a check without a goal, or of another training", () => {
    const transferChecks = [
      { trainingId: "O1", observer: "Els" },
      { trainingId: "O2", goal: "Werkt met helm" },
    ];
    expect(facts({ status: "confirmed" }, { transferChecks })).toHaveLength(1);
    const both = [...transferChecks, { trainingId: "O1", goal: "Werkt met helm" }];
    expect(facts({ status: "confirmed" }, { transferChecks: both })).toEqual([]);
  });
});
