import { describe, expect, it } from "vitest";
import { startingLegalParameters } from "../../../src/domain/calculations/startingLegalParameters";

describe("the legal amounts a new plan starts with", () => {
  it("names a source for each that is confirmed, and a first day; a code with a new amount has a new first day", () => {
    for (const { source, confirmed, validFrom, validTo } of startingLegalParameters) {
      if (confirmed || source !== null) expect(source).toMatch(/^https:\/\//);
      expect((validTo ?? "9999-12-31") > validFrom).toBe(true);
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(new Set(startingLegalParameters.map(({ code, validFrom }) => `${code} ${validFrom}`)).size).toBe(
      startingLegalParameters.length,
    );
  });

  it("holds fractions as fractions", () => {
    for (const { code, unit, value } of startingLegalParameters) {
      if (unit === "fraction") expect(value, code).toBeLessThanOrEqual(1);
    }
  });
});
