import { describe, expect, it } from "vitest";
import { firstWords, longestWithin } from "../../../src/domain/calculations/wordBudget";

describe("texts that share a budget of words", () => {
  it("stay whole while they fit, up to the longest text that may be", () => {
    expect(longestWithin([10, 80, 30], 700, 80)).toBe(80);
  });

  it("lose words where they are longest", () => {
    expect(longestWithin([10, 80, 60], 100, 80)).toBe(45);
    expect(longestWithin([10, 10, 10], 6, 80)).toBe(2);
  });

  it("say nothing when there is no room", () => {
    expect(longestWithin([10], 0, 80)).toBe(0);
  });
});

describe("the first words of a text", () => {
  it("are the text itself when it is short enough, spaces and line ends included", () => {
    expect(firstWords("Wij leren  van\nelkaar.", 4)).toBe("Wij leren  van\nelkaar.");
  });

  it("end with dots where the text goes on; a dash is no word", () => {
    expect(firstWords("Wij leren – altijd – van elkaar.", 3)).toBe("Wij leren – altijd – …");
    expect(firstWords("Wij leren", 0)).toBe(" …");
  });
});
