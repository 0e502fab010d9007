import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalParameter } from "../../../src/domain/calculations/legalParameter";

const rate = (
  value: number,
  validFrom: string | null,
  validTo: string | null,
  country: "BE" | "NL" | "BE+NL" | null = null,
) => ({ code: "RATE", value, country, validFrom, validTo });
const rows = [rate(1, "2024-01-01", "2025-12-31"), rate(2, "2026-01-01", null), rate(3, "2025-01-01", null, "NL")];

describe("legal amounts by date", () => {
  it.each([
    ["2023-12-31", null],
    ["2024-01-01", 1],
    ["2025-12-31", 1],
    ["2026-01-01", 2],
    ["2040-07-01", 2],
  ])("on %s the amount is %s", (day, value) => {
    expect(legalParameter(rows, "rate ", day, "BE")?.value ?? null).toBe(value);
  });

  it("prefers the country's own amount", () => {
    expect(legalParameter(rows, "RATE", "2027-01-01", "NL")?.value).toBe(3);
  });

  it("knows nothing of another code, or of a row without value", () => {
    expect(legalParameter(rows, "OTHER", "2027-01-01")).toBeNull();
    expect(legalParameter([{ ...rate(0, null, null), value: null }], "RATE", "2027-01-01")).toBeNull();
  });

  it("does not depend on the order of the rows", () => {
    const date = fc.constantFrom(null, "2024-01-01", "2025-06-01", "2026-01-01");
    const row = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      date,
      date,
      fc.constantFrom("BE" as const, "NL" as const, null),
    );
    fc.assert(
      fc.property(fc.array(row), (list) => {
        const parameters = list.map(([value, from, to, country]) => rate(value, from, to, country));
        const there = legalParameter(parameters, "RATE", "2025-07-01", "BE")?.value;
        expect(legalParameter([...parameters].reverse(), "RATE", "2025-07-01", "BE")?.value).toBe(there);
      }),
    );
  });
});
