import { describe, expect, it } from "vitest";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { supplierScores } from "../../../src/domain/warnings/supplierScores";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const scoresOf = (sketch: PlanSketch) => {
  const plan = aPlan({
    suppliers: [{ id: "L-1" }, { id: "L-2" }],
    trainings: [
      { id: "T-1", supplierId: "L-1" },
      { id: "T-2", supplierId: "L-1" },
      { id: "T-3", supplierId: "L-2" },
    ],
    sessions: ["T-1", "T-2", "T-3"].map((trainingId, at) => ({
      id: `S-${at + 1}`,
      trainingId,
      status: "done" as const,
    })),
    employees: Array.from({ length: 9 }, (_, at) => ({ id: `M-${at}` })),
    ...sketch,
  });
  return supplierScores(plan, ruleContext(plan));
};
const marks = (sessionId: string, given: readonly number[]) =>
  given.map((satisfaction, at) => ({ sessionId, employeeId: `M-${at}`, status: "present" as const, satisfaction }));

describe("the score of a supplier", () => {
  it("is the mean of all participants of all its trainings, with how many they were", () => {
    expect(scoresOf({ enrolments: [...marks("S-1", [8, 9, 7]), ...marks("S-2", [6, 10])] })).toEqual([
      { supplierId: "L-1", answers: 5, mean: 8 },
    ]);
  });

  it("weighs an evaluation of reaction by its answers, unless participants gave their own marks", () => {
    const evaluations = [
      { trainingId: "T-1", level: 1, measured: 2, responded: 8 },
      { trainingId: "T-2", level: 1, measured: 7, responded: 10 },
      { trainingId: "T-2", level: 2, measured: 90, responded: 10 },
    ];
    expect(scoresOf({ enrolments: marks("S-1", [9, 9, 9, 9, 9]), evaluations })).toEqual([
      { supplierId: "L-1", answers: 15, mean: (45 + 70) / 15 },
    ]);
  });

  it("says only the number of answers when they are fewer than five", () => {
    expect(scoresOf({ enrolments: marks("S-3", [9, 4]) })).toEqual([{ supplierId: "L-2", answers: 2, mean: "hidden" }]);
  });

  it("leaves out who cancelled, and sessions that were", () => {
    const cancelled = marks("S-1", [1, 1, 1, 1, 1]).map((row) => ({ ...row, status: "cancelled" as const }));
    expect(scoresOf({ enrolments: cancelled })).toEqual([]);
  });
});
