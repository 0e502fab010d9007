import { describe, expect, it } from "vitest";
import { indicatorProgress } from "../../../src/domain/calculations/indicatorProgress";

describe("progress of an indicator", () => {
  it("works for rising and for falling ones", () => {
    expect(indicatorProgress(40, 28, 20)).toBe(0.6);
    expect(indicatorProgress(20, 28, 40)).toBe(0.4);
  });

  it("does not exist without a way to go", () => {
    expect(indicatorProgress(40, 28, 40)).toBeNull();
  });
});
