import { describe, expect, it } from "vitest";
import { evaluationOverview, transferDays } from "../../../src/actions/evaluation/evaluationOverview";
import { aPlan } from "../../builders/aPlan";

const today = "2027-06-01";
const training = { id: "T-1", title: "Heftruck", status: "planned" as const };
const session = { id: "S-1", trainingId: "T-1", status: "confirmed" as const };
const day = (date: string) => ({ sessionId: "S-1", date });

describe("the evaluation of a plan", () => {
  it("says what misses, in the order to do it, and nothing of ideas and cancelled trainings", () => {
    const plan = aPlan({
      trainings: [training, { id: "T-2", status: "idea" }, { id: "T-3", status: "cancelled" }],
    });
    const { trainings } = evaluationOverview(plan, today);
    expect(trainings.map(({ title, missing }) => ({ title, missing }))).toEqual([
      { title: "Heftruck", missing: ["plan", "goal", "transferDates"] },
    ]);
  });

  it("asks for a result only after the last day of the sessions that go on", () => {
    const sketch = {
      trainings: [training],
      sessions: [session, { id: "S-2", trainingId: "T-1", status: "cancelled" as const }],
      evaluations: [{ id: "E-1", trainingId: "T-1", level: 1 }],
      transferChecks: [{ trainingId: "T-1", goal: "Veilig laden", check30On: "2027-07-01", check90On: "2027-08-30" }],
    };
    const missing = (dates: readonly string[]) =>
      evaluationOverview(
        aPlan({ ...sketch, trainingDays: [...dates.map(day), { sessionId: "S-2", date: "2027-12-01" }] }),
        today,
      ).trainings[0]?.missing;
    expect(missing(["2027-05-03", "2027-06-01"])).toEqual([]);
    expect(missing(["2027-05-31", "2027-05-03"])).toEqual(["result"]);
  });

  it("covers each level as in F-E6: of 20 trainings 20, 13, 4, 1 and 0 are measured", () => {
    const trainings = Array.from({ length: 20 }, (_, index) => ({ id: `T-${index}`, status: "finished" as const }));
    const evaluations = [20, 13, 4, 1, 0].flatMap((count, level) =>
      trainings.slice(0, count).map(({ id }) => ({ trainingId: id, level: level + 1, measured: 8 })),
    );
    const { coverage } = evaluationOverview(aPlan({ trainings, evaluations }), today);
    expect(coverage.map(({ share, below }) => [share, below])).toEqual([
      [1, false],
      [0.65, true],
      [0.2, true],
      [0.05, true],
      [0, true],
    ]);
  });

  it("shows the looks at the floor that are due, the first one first, until somebody measured", () => {
    const check = { id: "B-1", trainingId: "T-1", check30On: "2027-05-20", check90On: "2027-06-20" };
    const due = (measured: number | null) =>
      evaluationOverview(aPlan({ trainings: [training], transferChecks: [{ ...check, measured }] }), today).due;
    expect(due(null).map(({ on, after, isLate }) => [on, after, isLate])).toEqual([
      ["2027-05-20", 30, true],
      ["2027-06-20", 90, false],
    ]);
    expect(due(12)).toEqual([]);
  });

  it("keeps feedback in sight until somebody follows it up", () => {
    const evaluations = [
      { id: "E-1", trainerFeedback: "Te weinig oefentijd" },
      { id: "E-2", trainerFeedback: "Prima", followUp: "Niets nodig" },
      { id: "E-3" },
    ];
    expect(evaluationOverview(aPlan({ evaluations }), today).feedback.map(({ id }) => id)).toEqual(["E-1"]);
  });
});

it("looks at the floor 30 and 90 days after the last day, also over the end of a year", () => {
  expect(transferDays("2027-11-15")).toEqual({ check30On: "2027-12-15", check90On: "2028-02-13" });
});
