import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-EVA-05 feedbackWithoutFollowUp", () => {
  it("names feedback nobody acts on", () => {
    expect(
      found(
        "W-EVA-05",
        aPlan({
          trainings: [{ id: "O1", title: "VCA" }],
          evaluations: [{ id: "E1", trainingId: "O1", level: 1, trainerFeedback: "Voorkennis verschilt" }],
        }),
      ),
    ).toEqual([{ at: "evaluations/E1/followUp", facts: { title: "VCA", feedback: "Voorkennis verschilt" } }]);
  });

  it("is silent with a follow-up", () => {
    expect(
      found(
        "W-EVA-05",
        aPlan({
          evaluations: [
            { trainingId: "O1", level: 1, trainerFeedback: "Voorkennis verschilt", followUp: "Instaptoets" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-EVA-05: rows that are not complete", () => {
  it("asks nothing where the trainer gave no feedback", () => {
    expect(found("W-EVA-05", aPlan({ evaluations: [{ trainingId: "O1", level: 1 }] }))).toEqual([]);
  });

  it("names a training that is not on the list by its ID", () => {
    const evaluations = [{ trainingId: "O9", level: 1, trainerFeedback: "Voorkennis verschilt" }];
    expect(found("W-EVA-05", aPlan({ evaluations })).map(({ facts }) => facts.title)).toEqual(["O9"]);
  });
});
