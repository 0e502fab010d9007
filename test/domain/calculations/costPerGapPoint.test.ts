import { describe, expect, it } from "vitest";
import { costPerGapPoint } from "../../../src/domain/calculations/costPerGapPoint";

describe("cost of closing a gap", () => {
  it("is net cost per point", () => {
    expect(costPerGapPoint(1_320_350, 16)).toBe(82_521.875);
    expect(costPerGapPoint(1_320_350, 0)).toBeNull();
  });
});
