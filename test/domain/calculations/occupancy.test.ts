import { describe, expect, it } from "vitest";
import { occupancy } from "../../../src/domain/calculations/occupancy";

describe("occupancy", () => {
  it("is more than whole when overbooked", () => {
    expect(occupancy(14, 12)).toBeCloseTo(1.167, 3);
    expect(occupancy(0, 12)).toBe(0);
  });

  it("is unknown without places", () => {
    expect(occupancy(3, 0)).toBeNull();
  });
});
