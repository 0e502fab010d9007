import { describe, expect, it } from "vitest";
import { homeTime } from "../../../src/domain/calculations/homeTime";

describe("home after training", () => {
  it("is the end plus the journey", () => {
    expect(homeTime(17 * 60 + 30, 75)).toBe(18 * 60 + 45);
  });
});
