import { describe, expect, it } from "vitest";
import { hourlyCost } from "../../../src/domain/calculations/hourlyCost";

describe("cost of an hour", () => {
  it("counts a yearly wage with surcharge over productive hours", () => {
    expect(hourlyCost(52_000, 1.35, 1720)).toBeCloseTo(40.81, 2);
    expect(hourlyCost(4150 * 13.92, 1.27, 1680)).toBeCloseTo(43.67, 2);
  });

  it("does not exist without hours", () => {
    expect(hourlyCost(52_000, 1.35, 0)).toBeNull();
  });
});
