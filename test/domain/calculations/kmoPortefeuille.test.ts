import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kmoPortefeuille } from "../../../src/domain/calculations/kmoPortefeuille";
import { startingSubsidyRules } from "../../../src/domain/calculations/startingSubsidyRules";

const { kmo } = startingSubsidyRules;
const request = (
  base: number | null,
  date: string | null = null,
  theme: "general" | "cyberOrEnergy" | null = null,
) => ({ base, date, theme });

describe("kmo-portefeuille", () => {
  const requests = [
    request(900_000, "2027-02-01"),
    request(1_200_000, "2027-03-01"),
    request(600_000, "2027-04-01"),
    request(50_000, "2027-05-01"),
  ];

  it("uses up the ceiling of the year in date order", () => {
    expect(kmoPortefeuille(requests, "small", kmo)).toEqual([270_000, 360_000, 120_000, 0]);
    expect(kmoPortefeuille([...requests].reverse(), "small", kmo)).toEqual([0, 120_000, 360_000, 270_000]);
  });

  it("pays more for cyber security or energy, and nothing to a large company", () => {
    const cyber = [request(400_000, "2027-02-01", "cyberOrEnergy")];
    expect(kmoPortefeuille(cyber, "small", kmo)).toEqual([180_000]);
    expect(kmoPortefeuille(cyber, "medium", kmo)).toEqual([140_000]);
    expect(kmoPortefeuille(cyber, "large", kmo)).toEqual([0]);
  });

  it("pays nothing below 100 euro or without a base", () => {
    expect(kmoPortefeuille([request(9999), request(10_000), request(null)], "small", kmo)).toEqual([0, 3000, 0]);
  });

  it("takes off what was used before", () => {
    expect(kmoPortefeuille([request(900_000)], "small", kmo, 700_000)).toEqual([50_000]);
  });

  it("never pays more than the ceiling, and does not depend on the order of the rows", () => {
    const row = fc.record({
      base: fc.integer({ min: 0, max: 2_000_000 }),
      date: fc.constantFrom(null, "2027-01-01", "2027-06-01"),
      theme: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const grants = kmoPortefeuille(rows, "small", kmo);
        const total = grants.reduce((sum, grant) => sum + grant, 0);
        expect(total).toBeLessThanOrEqual(kmo.ceiling);
        const back = [...kmoPortefeuille([...rows].reverse(), "small", kmo)];
        expect(back.sort((left, right) => left - right)).toEqual([...grants].sort((left, right) => left - right));
      }),
    );
  });

  it("gives a request without a date what is left after all others, and the smaller of one day first", () => {
    expect(kmoPortefeuille([request(2_000_000), request(2_000_000, "2027-12-31")], "small", kmo)).toEqual([
      150_000, 600_000,
    ]);
    const sameDay = [request(2_000_000, "2027-03-01"), request(900_000, "2027-03-01")];
    expect(kmoPortefeuille(sameDay, "small", kmo)).toEqual([480_000, 270_000]);
  });

  it("has a full ceiling again in the next calendar year, of which nothing was used before", () => {
    const rows = [request(3_000_000, "2028-01-01"), request(3_000_000, "2027-12-31"), request(3_000_000)];
    expect(kmoPortefeuille(rows, "small", kmo)).toEqual([750_000, 750_000, 0]);
    expect(kmoPortefeuille(rows, "small", kmo, 700_000)).toEqual([750_000, 50_000, 0]);
  });

  it("gives equal requests of one day with another theme the same, in whichever order they stand", () => {
    const rows = [request(1_500_000, "2027-03-01", "cyberOrEnergy"), request(1_500_000, "2027-03-01")];
    expect(kmoPortefeuille(rows, "small", kmo)).toEqual([300_000, 450_000]);
    expect(kmoPortefeuille(rows.toReversed(), "small", kmo)).toEqual([450_000, 300_000]);
  });
});
