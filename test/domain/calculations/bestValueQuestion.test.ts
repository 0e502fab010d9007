import { expect, it } from "vitest";
import { bestValueQuestion, type WeighedTraining } from "../../../src/domain/calculations/bestValueQuestion";

const training = (id: string, facts: Partial<WeighedTraining> = {}): WeighedTraining => ({
  id,
  cost: 100_000,
  score: 50,
  mandatory: false,
  cluster: "a",
  department: "Service",
  prerequisiteId: null,
  ...facts,
});
const frame = { department: null, cluster: null, costCentre: null, minimumShare: 0.1 };

it("weighs trainings with a score and those that must take place", () => {
  const trainings = [training("O1"), training("O2", { score: null }), training("O3", { score: null, mandatory: true })];
  expect(bestValueQuestion(trainings, [], 1).candidates.map(({ id, value }) => [id, value])).toEqual([
    ["O1", 50],
    ["O3", 0],
  ]);
});

it("gives each part of the budget with a minimum share the trainings of its department and cluster", () => {
  const trainings = [training("O1"), training("O2", { department: "service", cluster: "d" })];
  const frames = [
    { ...frame, cluster: "d" },
    { ...frame, department: "Service" },
    { ...frame, department: "Service", cluster: "d" },
    { ...frame, costCentre: "610" },
    { ...frame, minimumShare: null },
  ];
  const { candidates, frames: groups } = bestValueQuestion(trainings, frames, 1);
  expect(groups.map(({ group, minimumShare }) => [group, minimumShare])).toEqual([
    ["0", 0.1],
    ["1", 0.1],
    ["2", 0.1],
  ]);
  expect(candidates.map(({ groups: own }) => own.join())).toEqual(["1", "0,1,2"]);
});

it("takes no training without a department or cluster into the share of one, and shares no costs", () => {
  const trainings = [training("O1", { department: null }), training("O2", { cluster: null })];
  const frames = [
    { ...frame, department: "Service" },
    { ...frame, cluster: "a" },
    { ...frame, department: "null" },
  ];
  const { candidates, sharedCosts } = bestValueQuestion(trainings, frames, 1);
  expect(candidates.map(({ groups }) => groups.join())).toEqual(["1", "0"]);
  expect(sharedCosts).toEqual([]);
});
