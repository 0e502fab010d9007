import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-EVA-06 lowResponse", () => {
  it("names a response under half", () => {
    expect(
      found(
        "W-EVA-06",
        aPlan({
          trainings: [{ id: "O1", title: "VCA" }],
          evaluations: [{ id: "E1", trainingId: "O1", level: 1, invited: 12, responded: 5 }],
        }),
      ),
    ).toEqual([{ at: "evaluations/E1/responded", facts: { title: "VCA", responded: 5, invited: 12 } }]);
  });

  it("accepts half, and does not take unknown for none", () => {
    expect(
      found(
        "W-EVA-06",
        aPlan({
          evaluations: [
            { trainingId: "O1", level: 1, invited: 12, responded: 6 },
            { trainingId: "O1", level: 2, invited: 12 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-EVA-06: what is no response", () => {
  it("says nothing when nobody was invited, or nobody knows how many were", () => {
    const evaluations = [
      { trainingId: "O1", level: 1, invited: 0, responded: 0 },
      { trainingId: "O1", level: 2, invited: -1, responded: 1 },
      { trainingId: "O1", level: 3, responded: 0 },
    ];
    expect(found("W-EVA-06", aPlan({ evaluations }))).toEqual([]);
  });

  it("names a training that is not on the list by its ID", () => {
    const evaluations = [{ trainingId: "O9", level: 1, invited: 4, responded: 1 }];
    expect(found("W-EVA-06", aPlan({ evaluations })).map(({ facts }) => facts.title)).toEqual(["O9"]);
  });
});
