import { describe, expect, it } from "vitest";
import { fteShortage } from "../../../src/domain/calculations/fteShortage";

describe("missing personnel", () => {
  it("is what is needed less what there will be", () => {
    expect(fteShortage({ needed: 24, now: 20, inflow: 3, throughIn: 0, outflow: 4, throughOut: 1 })).toBe(6);
  });

  it("is negative for a surplus", () => {
    expect(fteShortage({ needed: 10, now: 11, inflow: 1, throughIn: 1, outflow: 0, throughOut: 0 })).toBe(-3);
  });

  it("is exactly nothing when everything adds up", () => {
    expect(fteShortage({ needed: 0.3, now: 0.1, inflow: 0.2, throughIn: 0, outflow: 0, throughOut: 0 })).toBe(0);
  });
});
