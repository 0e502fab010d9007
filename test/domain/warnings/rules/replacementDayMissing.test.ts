import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const assumption = { id: "F1", date: "2027-08-15", name: "O.L.V. Hemelvaart", country: "BE", free: true } as const;

describe("W-KAL-03b replacementDayMissing", () => {
  it("names a Belgian holiday on a Sunday", () => {
    expect(found("W-KAL-03b", aPlan({ organisation: { country: "BE" }, holidays: [assumption] }))).toEqual([
      { at: "holidays/F1/replacementDate", facts: { holiday: "O.L.V. Hemelvaart", date: "2027-08-15" } },
    ]);
  });

  it("is silent with a replacement day, and for a holiday on a weekday", () => {
    expect(
      found(
        "W-KAL-03b",
        aPlan({
          organisation: { country: "BE" },
          holidays: [
            { ...assumption, replacementDate: "2027-08-16" },
            { date: "2027-07-21", name: "Nationale feestdag", country: "BE", free: true },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent in the Netherlands", () => {
    expect(found("W-KAL-03b", aPlan({ organisation: { country: "NL" }, holidays: [assumption] }))).toEqual([]);
  });
});

describe("W-KAL-03b: which days ask for a replacement", () => {
  const places = (change: object, country: "BE" | "BE+NL" = "BE") =>
    placesFound("W-KAL-03b", { organisation: { country }, holidays: [{ ...assumption, ...change }] });

  it.each<[string, object, number]>([
    ["a Belgian holiday on a Saturday", { date: "2027-05-01", name: "Dag van de Arbeid" }, 1],
    ["a holiday of both countries", { country: "BE+NL" }, 1],
    ["a holiday of no country", { country: null }, 1],
    ["a holiday that is Dutch alone", { country: "NL" }, 0],
    ["a day on which people work", { free: false }, 0],
    ["a day of which nobody says whether people work", { free: null }, 0],
    ["a Sunday that is no public holiday", { date: "2027-08-22" }, 0],
    ["a holiday on a weekday", { date: "2027-07-21" }, 0],
    ["a row without a date", { date: null }, 0],
  ])("%s", (_day, change, warnings) => {
    expect(places(change)).toHaveLength(warnings);
  });

  it("also of an organisation in both countries, and by its date while it has no name", () => {
    expect(places({}, "BE+NL")).toEqual(["holidays/F1/replacementDate"]);
    const plan = aPlan({ organisation: { country: "BE" }, holidays: [{ ...assumption, name: null }] });
    expect(found("W-KAL-03b", plan)[0]?.facts.holiday).toBe("2027-08-15");
  });

  it("not a Dutch holiday on a weekend that Belgium works on", () => {
    expect(places({ date: "2026-12-26", name: "Tweede Kerstdag" })).toEqual([]);
  });
});
