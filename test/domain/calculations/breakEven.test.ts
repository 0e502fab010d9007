import { describe, expect, it } from "vitest";
import { breakEven } from "../../../src/domain/calculations/breakEven";

describe("break-even of in-company", () => {
  const offer = { fixedInternal: 390_000, variableInternal: 4500, externalPrice: 69_500, variableExternal: 4000 };

  it("is at six participants", () => {
    expect(breakEven(offer)).toBe(6);
  });

  it("is the first number at which in-company costs no more", () => {
    const inCompany = (people: number) => offer.fixedInternal + people * offer.variableInternal;
    const open = (people: number) => people * (offer.externalPrice + offer.variableExternal);
    expect([inCompany(5), open(5)]).toEqual([412_500, 367_500]);
    expect([inCompany(6), open(6)]).toEqual([417_000, 441_000]);
  });

  it("does not exist when each participant costs more in-company", () => {
    expect(breakEven({ ...offer, variableInternal: 73_500 })).toBeNull();
  });
});
