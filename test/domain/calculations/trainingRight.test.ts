import { describe, expect, it } from "vitest";
import { trainingRight } from "../../../src/domain/calculations/trainingRight";

const right = (days: number, regime: number, start: string | null, end: string | null) =>
  trainingRight({ days, regime, start, end, year: 2027 });

describe("individual training right", () => {
  it("counts started months in full", () => {
    expect(right(5, 0.8, "2027-03-14", null)).toBeCloseTo(3.333, 3);
    expect(right(5, 0.8, "2027-03-14", "2027-12-31") * 7.6).toBeCloseTo(25.33, 2);
    expect(right(2, 0.5, "2027-07-01", null)).toBe(0.5);
    expect(right(5, 0.6, "2027-10-05", null)).toBe(0.75);
    expect(right(1, 0.8, null, null)).toBe(0.8);
  });

  it("is nothing before service starts or after it ended", () => {
    expect(right(5, 1, "2028-01-01", null)).toBe(0);
    expect(right(5, 1, null, "2026-12-31")).toBe(0);
  });

  it("counts service in the year only", () => {
    expect(right(5, 1, "2019-05-01", "2027-01-15")).toBeCloseTo(5 / 12, 10);
    expect(right(0, 1, null, null)).toBe(0);
  });
});
