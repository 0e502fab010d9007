import { describe, expect, it } from "vitest";
import { controlDifference } from "../../../src/domain/calculations/controlDifference";

describe("control of a sum", () => {
  it("agrees within a cent", () => {
    expect(controlDifference([100, 200], 300)).toEqual({ difference: 0, agrees: true });
    expect(controlDifference([100, 200], 301)).toEqual({ difference: -1, agrees: true });
    expect(controlDifference([100, 200], 298)).toEqual({ difference: 2, agrees: false });
  });
});
