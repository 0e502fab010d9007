import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-TXT-01 longAnswer", () => {
  it("names an answer of 81 words", () => {
    expect(
      found(
        "W-TXT-01",
        aPlan({ visionAnswers: [{ id: "V1", question: "Waarom leren wij?", answer: "woord ".repeat(81) }] }),
      ),
    ).toEqual([{ at: "visionAnswers/V1/answer", facts: { name: "Waarom leren wij?", words: 81, limit: 80 } }]);
  });

  it("accepts 80 words", () => {
    expect(
      found("W-TXT-01", aPlan({ visionAnswers: [{ question: "Waarom leren wij?", answer: "woord ".repeat(80) }] })),
    ).toEqual([]);
  });
});
