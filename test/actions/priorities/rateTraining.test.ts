import { expect, it } from "vitest";
import { rateTraining } from "../../../src/actions/priorities/rateTraining";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({
  priorities: [{ id: "PRIO-004", trainingId: "O-1", criterionId: "CR-1", group: "board", score: 2 }],
});
const rate = (scores: Readonly<Record<string, number>>, group: "board" | "staff" = "board") =>
  rateTraining(plan, { trainingId: "O-1", group, scores: new Map(Object.entries(scores)) });

it("changes the score that stands there and adds the others with the next free IDs", () => {
  expect(rate({ "CR-1": 5, "CR-2": 3 })).toMatchObject([
    {
      table: "priorities",
      changed: [{ id: "PRIO-004", fields: [{ field: "score", to: 5 }] }],
      added: [{ id: "PRIO-005", trainingId: "O-1", criterionId: "CR-2", group: "board", score: 3 }],
    },
  ]);
});

it("adds a row for a group that did not score yet", () => {
  expect(rate({ "CR-1": 2 }, "staff")).toMatchObject([{ changed: [], added: [{ group: "staff", score: 2 }] }]);
});

it("writes nothing when nothing differs", () => {
  expect(rate({ "CR-1": 2 })).toEqual([]);
});
