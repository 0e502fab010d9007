import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const about = { criteria: [{ id: "K1", name: "Urgentie", weight: 1 }], trainings: [{ id: "O1", title: "Excel" }] };

describe("W-PRI-03 ratersDisagree", () => {
  it("names a difference of 3 points", () => {
    expect(
      found(
        "W-PRI-03",
        aPlan({
          ...about,
          priorities: [
            { trainingId: "O1", criterionId: "K1", group: "board", score: 2 },
            { trainingId: "O1", criterionId: "K1", group: "staff", score: 5 },
            { trainingId: "O1", criterionId: "K1", group: "hr", score: 3 },
          ],
        }),
      ),
    ).toEqual([
      {
        at: "trainings/O1/",
        facts: {
          title: "Excel",
          criterion: "Urgentie",
          highestGroup: "staff",
          highest: 5,
          lowestGroup: "board",
          lowest: 2,
        },
      },
    ]);
  });

  it("accepts 2 points", () => {
    expect(
      found(
        "W-PRI-03",
        aPlan({
          ...about,
          priorities: [
            { trainingId: "O1", criterionId: "K1", group: "board", score: 3 },
            { trainingId: "O1", criterionId: "K1", group: "staff", score: 5 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
