import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-TXT-02 longPlanText", () => {
  it("adds up all prose of the plan", () => {
    expect(
      found(
        "W-TXT-02",
        aPlan({
          visionAnswers: [{ answer: "woord ".repeat(500) }],
          rules: [{ topic: "travel", text: "woord ".repeat(401) }],
        }),
      ),
    ).toEqual([{ at: "visionAnswers//answer", facts: { words: 901, limit: 900 } }]);
  });

  it("accepts 900 words", () => {
    expect(
      found(
        "W-TXT-02",
        aPlan({
          visionAnswers: [{ answer: "woord ".repeat(500) }],
          rules: [{ topic: "travel", text: "woord ".repeat(400) }],
        }),
      ),
    ).toEqual([]);
  });
});
