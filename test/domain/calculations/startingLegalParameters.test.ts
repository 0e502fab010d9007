import { describe, expect, it } from "vitest";
import { startingLegalParameters } from "../../../src/domain/calculations/startingLegalParameters";

describe("the legal amounts a new plan starts with", () => {
  it("names a source and a first day for each, and each code once", () => {
    for (const { source, validFrom } of startingLegalParameters) {
      expect(source).toMatch(/^https:\/\//);
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(new Set(startingLegalParameters.map(({ code }) => code)).size).toBe(startingLegalParameters.length);
  });

  it("holds fractions as fractions", () => {
    for (const { code, unit, value } of startingLegalParameters) {
      if (unit === "fraction") expect(value, code).toBeLessThanOrEqual(1);
    }
  });
});
