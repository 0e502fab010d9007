import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-VIS-01 fitOutOfBalance", () => {
  it("names a fit scored under 3", () => {
    expect(
      found(
        "W-VIS-01",
        aPlan({ visionAnswers: [{ id: "V1", category: "fit", question: "Past het bij onze middelen?", score: 2 }] }),
      ),
    ).toEqual([{ at: "visionAnswers/V1/score", facts: { question: "Past het bij onze middelen?", score: 2 } }]);
  });

  it("accepts a score of exactly 3, an unscored fit and other questions", () => {
    expect(
      found(
        "W-VIS-01",
        aPlan({
          visionAnswers: [
            { category: "fit", question: "Past het bij onze cultuur?", score: 3 },
            { category: "fit", question: "Past het bij onze ambitie?" },
            { category: "why", question: "Waarom leren wij?", score: 1 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
