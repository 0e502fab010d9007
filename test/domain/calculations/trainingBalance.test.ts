import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedInto, trainingBalance } from "../../../src/domain/calculations/trainingBalance";

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
    expect(trainingBalance(idle, 5)).toBe(25);
    expect(trainingBalance(idle, 2)).toBe(10);
  });

  it("forgets the oldest days in whichever order the years stand", () => {
    const years = [year(2027, 5, 0), year(2025, 5, 0), year(2026, 5, 3)];
    expect(trainingBalance(years, 2)).toBe(10);
    expect(trainingBalance(years.toReversed(), 2)).toBe(10);
  });

  it("adds up rows of one year", () => {
    const rows = [year(2026, 0, 3), year(2026, 5, 0), year(2027, 1, 0)];
    expect([trainingBalance(rows, 5), trainingBalance(rows.toReversed(), 5)]).toEqual([3, 3]);
  });

  it("keeps everything while nobody has filled in a window", () => {
    const idle = [2024, 2025, 2026, 2027, 2028, 2029].map((number) => year(number, 5, 0));
    expect(trainingBalance(idle)).toBe(30);
    expect(trainingBalance(idle, 0)).toBe(30);
  });
});

describe("days that come into a year", () => {
  const recorded = (number: number, carriedIn: number, right: number, taken: number) => ({
    ...year(number, right, taken),
    carriedIn,
  });

  it("are what was left of the year before, as in the worked example", () => {
    const years = [recorded(2024, 0, 5, 3), recorded(2025, 2, 5, 6.5), recorded(2026, 0.5, 4, 2)];
    expect([2025, 2026, 2027].map((next) => carriedInto(next, years, 5))).toEqual([2, 0.5, 2.5]);
  });

  it("end with the window: of six idle years the first does not reach the seventh", () => {
    const years = [2022, 2023, 2024, 2025, 2026].map((number, index) => recorded(number, index * 5, 5, 0));
    expect(carriedInto(2027, years, 5)).toBe(20);
    expect(carriedInto(2027, years, 6)).toBe(25);
    expect(carriedInto(2027, years, null)).toBe(25);
  });

  it("do not look at the year itself, or at later ones", () => {
    const years = [recorded(2025, 0, 5, 0), recorded(2026, 5, 5, 0), recorded(2027, 5, 5, 0), recorded(2028, 9, 5, 0)];
    expect([1, 2, 3, null].map((window) => carriedInto(2027, years, window))).toEqual([0, 5, 10, 10]);
  });

  it("pass over a row without year, and count a blank as nothing", () => {
    const blank = { year: null, carriedIn: 4, right: 5, taken: 0 };
    const open = { year: 2026, carriedIn: null, right: 5, taken: null };
    expect(carriedInto(2027, [blank, open], 5)).toBe(5);
  });

  it("keep what came in from before the first recorded year, because nobody knows how old it is", () => {
    expect(carriedInto(2027, [recorded(2026, 12, 5, 1)], 5)).toBe(16);
  });

  it("stay a debt when more was taken than there was", () => {
    expect(carriedInto(2027, [recorded(2026, 0, 5, 7)], 5)).toBe(-2);
  });

  it("are nothing without recorded years", () => {
    expect(carriedInto(2027, [], 5)).toBe(0);
  });

  it("agree, recorded year after year, with the balance from all years at once", () => {
    const days = fc.record({ right: fc.integer({ min: 0, max: 5 }), taken: fc.integer({ min: 0, max: 9 }) });
    const window = fc.option(fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 9 }), window, (facts, windowYears) => {
        const years = facts.map(({ right, taken }, index) => year(2020 + index, right, taken));
        const book: ReturnType<typeof recorded>[] = [];
        for (const { year: number, right, taken } of years) {
          book.push(recorded(number, carriedInto(number, book, windowYears), right, taken));
        }
        const next = 2020 + years.length;
        expect(carriedInto(next, book, windowYears)).toBe(trainingBalance([...years, year(next, 0, 0)], windowYears));
      }),
    );
  });
});
