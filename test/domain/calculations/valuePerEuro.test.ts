import { describe, expect, it } from "vitest";
import { valuePerEuro } from "../../../src/domain/calculations/valuePerEuro";

describe("value per euro", () => {
  it("is score times participants per euro", () => {
    expect(valuePerEuro(61.25, 12, 1_320_350)).toBeCloseTo(0.0557, 4);
  });

  it("does not exist for a training that costs nothing", () => {
    expect(valuePerEuro(61.25, 12, 0)).toBeNull();
  });
});
