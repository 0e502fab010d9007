import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { trainingResults } from "../../../src/domain/warnings/trainingResults";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

type Enrolment = Partial<PlanRow<"enrolments">>;

/** The results of the first training; everybody was present in its one session unless a row says otherwise. */
function result(enrolments: readonly Enrolment[], more: PlanSketch = {}) {
  const plan = aPlan({
    trainings: [{ id: "O1", title: "Feedback geven", competenceId: "C1" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "done" }],
    employees: enrolments.map((_row, place) => ({ id: `M${place}` })),
    enrolments: enrolments.map((row, place) => ({
      sessionId: "S1",
      employeeId: `M${place}`,
      status: "present" as const,
      ...row,
    })),
    ...more,
  });
  const [first] = trainingResults(plan, ruleContext(plan));
  if (!first) throw new Error("The training should have results.");
  return first;
}

const answers = (...scores: readonly (number | null)[]): Enrolment[] =>
  scores.map((satisfaction) => ({ satisfaction }));
const tests = (...pairs: readonly (readonly [number | null, number | null])[]): Enrolment[] =>
  pairs.map(([preScore, postScore]) => ({ preScore, postScore }));

describe("who followed a training", () => {
  it("is who was present or passed; the others have a place but followed nothing yet", () => {
    const statuses = ["present", "passed", "enrolled", "waitingList", "absent", "cancelled", "proposed"] as const;
    expect(result(statuses.map((status) => ({ status }))).followed).toBe(2);
  });

  it("is nobody at first, and then nothing is measured: no zero that looks like a bad result", () => {
    expect(result([])).toMatchObject({
      followed: 0,
      response: null,
      satisfaction: null,
      gain: null,
      transfer: null,
      unmeasured: 0,
      costPerPoint: null,
    });
  });

  it("is counted training by training, and not at all for one that is cancelled", () => {
    const plan = aPlan({
      trainings: [{ id: "O1", status: "cancelled" }, { id: "O2" }, { id: "O3" }],
      sessions: ["O1", "O2", "O3"].map((trainingId) => ({ id: `S-${trainingId}`, trainingId })),
      employees: [{ id: "M1" }, { id: "M2" }],
      enrolments: [
        { sessionId: "S-O1", employeeId: "M1", status: "present" },
        { sessionId: "S-O2", employeeId: "M1", status: "present" },
        { sessionId: "S-O2", employeeId: "M2", status: "passed" },
        { sessionId: "S-O3", employeeId: "M2", status: "enrolled" },
      ],
    });
    const counted = trainingResults(plan, ruleContext(plan)).map(({ training, followed }) => [training.id, followed]);
    expect(counted).toEqual([
      ["O2", 2],
      ["O3", 0],
    ]);
  });
});

describe("what people thought of it", () => {
  it("is hidden under five answers, so that nobody's answer can be guessed", () => {
    expect(result(answers(9, 8, 7, 6)).satisfaction).toBe("hidden");
    expect(result(answers(9, 9, 8, 8, 6)).satisfaction).toEqual({ mean: 8, netPromoterScore: 20 });
  });

  it("has a response: the answers as a share of who followed it", () => {
    expect(result(answers(8, 7, null, null)).response).toBe(0.5);
    expect(result(answers(null, null))).toMatchObject({ response: 0, satisfaction: null });
  });
});

describe("what people learned", () => {
  it("is the mean gain of five people or more with a score before and after", () => {
    const four = tests([40, 70], [40, 70], [50, 100], [0, 100]);
    expect(result(four).gain).toBe("hidden");
    expect(result([...four, ...tests([50, 50])]).gain).toBeCloseTo((0.5 + 0.5 + 1 + 1 + 0) / 5);
  });

  it("leaves out who made one test, and who could gain nothing more", () => {
    expect(result(tests([40, null], [null, 90], [100, 100])).gain).toBeNull();
    expect(result(tests([40, 70], [40, null])).gain).toBe("hidden");
  });
});

describe("what is seen on the floor", () => {
  const checks = { transferChecks: [{ trainingId: "O1", measured: 4, shown: 1 }, { trainingId: "O1" }] };

  it("is noted person by person, and then the checks on the floor do not count", () => {
    const noted: Enrolment[] = [{ behaviourShown: true }, { behaviourShown: true }, { behaviourShown: false }, {}];
    expect(result(noted, checks)).toMatchObject({ transfer: 2 / 3, unmeasured: 1 });
  });

  it("comes from the checks of that training where nobody noted a person", () => {
    const more = {
      transferChecks: [
        ...checks.transferChecks,
        { trainingId: "O1", measured: 4, shown: 3 },
        { trainingId: "O2", shown: 9 },
      ],
    };
    expect(result(answers(...Array.from({ length: 10 }, () => null)), more)).toMatchObject({
      transfer: 0.5,
      unmeasured: 2,
    });
  });

  it("never leaves fewer than nobody unmeasured", () => {
    expect(result([{}], checks)).toMatchObject({ transfer: 0.25, unmeasured: 0 });
  });
});

describe("the cost per point of the gap that was closed", () => {
  const half: Enrolment[] = [{ behaviourShown: true }, { behaviourShown: false }];
  const budgetLines = [{ trainingId: "O1", costType: "courseFee" as const, quantity: 1, unitPrice: 100_000 }];
  const level = { competenceId: "C1", neededNow: 4, present: 2 };

  it("is what the training costs over the gap of its competence times the transfer", () => {
    const competenceLevels = [
      { ...level, people: 10, weight: 2 },
      { ...level, competenceId: "C2", people: 500 },
      { competenceId: "C1", neededNow: 5 },
      { competenceId: "C1", present: 1 },
    ];
    expect(result(half, { budgetLines, competenceLevels }).costPerPoint).toBe(100_000 / (40 / 2));
  });

  it("adds the gaps of job titles and people, each for one person of weight 1 where that is not filled in", () => {
    expect(result(half, { budgetLines, competenceLevels: [level, { ...level, people: 3 }] }).costPerPoint).toBe(25_000);
    expect(result(half, { budgetLines, competenceLevels: [level, { ...level, weight: 3 }] }).costPerPoint).toBe(25_000);
  });

  it("is nothing for a training that costs nothing, and unknown where no gap was closed", () => {
    expect(result(half, { competenceLevels: [level] }).costPerPoint).toBe(0);
    expect(result([{}], { budgetLines, competenceLevels: [level] }).costPerPoint).toBeNull();
    const trainings = [{ id: "O1", title: "Feedback geven" }];
    expect(
      result(half, { budgetLines, trainings, competenceLevels: [{ ...level, competenceId: null }] }).costPerPoint,
    ).toBeNull();
  });
});
