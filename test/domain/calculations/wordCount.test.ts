import { describe, expect, it } from "vitest";
import { longestAnswer, wordCount } from "../../../src/domain/calculations/wordCount";

describe("length of an answer", () => {
  it("counts words, not signs", () => {
    expect(wordCount("Wij leren samen – elke dag, 5 minuten.")).toBe(7);
    expect(wordCount("  ")).toBe(0);
    expect(wordCount("één  twee\n\tdrie - – & ...")).toBe(3);
  });

  it("may have eighty words", () => {
    expect(wordCount(Array.from({ length: 81 }, () => "woord").join(" "))).toBeGreaterThan(longestAnswer);
  });
});
