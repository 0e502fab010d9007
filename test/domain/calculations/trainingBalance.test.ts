import { describe, expect, it } from "vitest";
import { trainingBalance } from "../../../src/domain/calculations/trainingBalance";

const year = (number: number, right: number, taken: number) => ({ year: number, right, taken });

describe("balance of training days", () => {
  it("goes to the next year without reducing its right", () => {
    expect(trainingBalance([year(2024, 5, 3)])).toBe(2);
    expect(trainingBalance([year(2024, 5, 3), year(2025, 5, 6.5)])).toBe(0.5);
    expect(trainingBalance([year(2024, 5, 3), year(2025, 5, 6.5), year(2026, 4, 2)])).toBe(2.5);
  });

  it("does not depend on the order of the years", () => {
    expect(trainingBalance([year(2026, 4, 2), year(2024, 5, 3), year(2025, 5, 6.5)])).toBe(2.5);
  });

  it("keeps days taken too early as a debt", () => {
    expect(trainingBalance([year(2026, 5, 7), year(2027, 5, 0)])).toBe(3);
  });

  it("forgets days that are older than the window", () => {
    const idle = [2024, 2025, 2026, 2027, 2028, 2029].map((number) => year(number, 5, 0));
    expect(trainingBalance(idle)).toBe(25);
    expect(trainingBalance(idle, 2)).toBe(10);
  });
});
