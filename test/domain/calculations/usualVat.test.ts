import { describe, expect, it } from "vitest";
import { usualVat } from "../../../src/domain/calculations/usualVat";

const rates = { BE: 0.21, NL: 0.19 };

describe("the VAT that a cost starts with", () => {
  it.each(["NL", "BE+NL"] as const)("is nothing for teaching of a provider in the CRKBO: %s", (country) => {
    expect(usualVat(country, rates, true)).toEqual({ rate: 0, isExempt: true });
    expect(usualVat(country, { BE: null, NL: null }, true)).toEqual({ rate: 0, isExempt: true });
  });

  it.each([
    ["NL", false, 0.19],
    ["BE", false, 0.21],
    ["BE", true, 0.21],
  ] as const)("is the normal rate in %s otherwise (registered: %s)", (country, isRegistered, rate) => {
    expect(usualVat(country, rates, isRegistered)).toEqual({ rate, isExempt: false });
  });

  it("is not guessed between two countries with different rates", () => {
    expect(usualVat("BE+NL", rates, false)).toBeNull();
    expect(usualVat("BE+NL", { BE: 0.21, NL: null }, false)).toBeNull();
    expect(usualVat("BE+NL", { BE: null, NL: 0.21 }, false)).toBeNull();
    expect(usualVat("BE+NL", { BE: 0.21, NL: 0.21 }, false)).toEqual({ rate: 0.21, isExempt: false });
  });

  it("is not known without a country or a rate: empty is not exempt", () => {
    expect(usualVat(null, rates, true)).toBeNull();
    expect(usualVat("NL", { BE: 0.21, NL: null }, false)).toBeNull();
  });
});
