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

  it("finds a code with spaces and capitals around it, and passes over a row without code", () => {
    const typed = [
      { ...rate(1, null, null), code: null },
      { ...rate(2, null, null), code: " rate " },
    ];
    expect(legalParameter(typed, "RATE", "2027-01-01")?.value).toBe(2);
  });

  it("holds from its first day through its last, and without end where none is given", () => {
    const inForce = (from: string | null, to: string | null, day: string) =>
      legalParameter([rate(1, from, to)], "RATE", day)?.value ?? null;
    expect([inForce("2027-02-01", null, "2027-01-31"), inForce("2027-02-01", null, "2027-02-01")]).toEqual([null, 1]);
    expect([inForce(null, "2027-02-01", "2027-02-01"), inForce(null, "2027-02-01", "2027-02-02")]).toEqual([1, null]);
    expect(inForce(null, null, "1900-01-01")).toBe(1);
  });

  it("goes by the latest first day, then the larger amount; a row without first day comes last", () => {
    const best = (...list: readonly ReturnType<typeof rate>[]) =>
      [list, list.toReversed()].map((order) => legalParameter(order, "RATE", "2027-01-01")?.value);
    expect(best(rate(5, null, null), rate(1, "2020-01-01", null))).toEqual([1, 1]);
    expect(best(rate(9, "2026-01-01", null), rate(10, "2026-01-01", null))).toEqual([10, 10]);
    expect(best(rate(9, "2026-02-01", null), rate(10, "2026-01-01", null))).toEqual([9, 9]);
  });
});
