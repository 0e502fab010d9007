import { expect, it } from "vitest";
import { ratingGroups, trainingRatings } from "../../../src/actions/priorities/trainingRatings";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({
  criteria: [
    { id: "CR-1", name: "Strategie", weight: 0.6 },
    { id: "CR-2", name: "Urgentie", weight: 0.4 },
  ],
  priorities: [
    { trainingId: "O-1", criterionId: "CR-1", group: "board", score: 5 },
    { trainingId: "O-1", criterionId: "CR-1", group: "staff", score: 2 },
    { trainingId: "O-1", criterionId: "CR-1", group: "staff", score: 4 },
    { trainingId: "O-2", criterionId: "CR-2", group: "hr", score: 3 },
  ],
});

it("gives every criterion with what each group gave", () => {
  expect(trainingRatings(plan, "O-1")).toEqual([
    { criterionId: "CR-1", name: "Strategie", scores: { board: 5, staff: 2 }, spread: 3 },
    { criterionId: "CR-2", name: "Urgentie", scores: {}, spread: 0 },
  ]);
});

it("asks the groups that score, or else board, managers and staff", () => {
  expect(ratingGroups(plan)).toEqual(["board", "staff", "hr"]);
  expect(ratingGroups(aPlan())).toEqual(["board", "managers", "staff"]);
});
