import { expect, it } from "vitest";
import { priorityBoard } from "../../../src/actions/priorities/priorityBoard";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const sketch: PlanSketch = {
  organisation: { budgetGranted: 100_000 },
  trainings: [
    { id: "O-1", title: "Excel", cluster: "d", overrideRank: 2 },
    { id: "O-2", title: "Heftruck", cluster: "b", overrideRank: 1 },
    { id: "O-3", title: "Los", overrideRank: 3 },
  ],
  budgetLines: ["O-1", "O-2", "O-3"].map((trainingId) => ({
    trainingId,
    costType: "courseFee" as const,
    quantity: 1,
    unitPrice: 45_000,
  })),
};

it("shows the four clusters, empty ones too, and what has none", () => {
  const { clusters } = priorityBoard(aPlan(sketch));
  expect(clusters.map(({ cluster, trainings, cost }) => [cluster, trainings.map(({ id }) => id), cost])).toEqual([
    ["a", [], 0],
    ["b", ["O-2"], 45_000],
    ["c", [], 0],
    ["d", ["O-1"], 45_000],
    [null, ["O-3"], 45_000],
  ]);
  expect(priorityBoard(aPlan()).clusters).toHaveLength(4);
});

it("says on which side of the cut-off line each training stands", () => {
  const within = (changes: PlanSketch) =>
    priorityBoard(aPlan({ ...sketch, ...changes })).clusters.flatMap(({ trainings }) =>
      trainings.map(({ id, isWithin }) => [id, isWithin]),
    );
  expect(within({})).toEqual([
    ["O-2", true],
    ["O-1", true],
    ["O-3", false],
  ]);
  expect(within({ organisation: {} })[0]).toEqual(["O-2", null]);
  expect(within({ organisation: { budgetGranted: 100_000, cutOffMode: "bestValue" } })[0]).toEqual(["O-2", null]);
});

it("calls groups in dispute from three points apart", () => {
  const rated = (scores: readonly number[]) =>
    priorityBoard(
      aPlan({
        criteria: [{ id: "CR-1", weight: 1 }],
        trainings: [{ id: "O-1", cluster: "a" }],
        priorities: scores.map((score) => ({ trainingId: "O-1", criterionId: "CR-1", group: "board" as const, score })),
      }),
    ).disputed;
  expect([rated([5, 3]), rated([5, 2])]).toEqual([0, 1]);
});
