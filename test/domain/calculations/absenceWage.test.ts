import { describe, expect, it } from "vitest";
import { absenceWage } from "../../../src/domain/calculations/absenceWage";

describe("wage cost of absence", () => {
  it("is people times hours times the cost of an hour", () => {
    expect(absenceWage(12, 15.2 * 60, 3850)).toBe(702_240);
  });

  it("rounds a part of a cent once", () => {
    expect(absenceWage(1, 20, 3850)).toBe(1283);
  });
});
