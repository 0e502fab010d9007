import { describe, expect, it } from "vitest";
import { publicHolidays } from "../../../src/domain/calculations/publicHolidays";

const named = (year: number, country: "BE" | "NL" | "BE+NL") =>
  publicHolidays(year, country).map(({ date, name }) => `${date.slice(5)} ${name}`);

describe("public holidays", () => {
  it("are these ten in Belgium in 2027, and everyone is free", () => {
    expect(named(2027, "BE")).toEqual([
      "01-01 newYear",
      "03-29 easterMonday",
      "05-01 labourDay",
      "05-06 ascension",
      "05-17 whitMonday",
      "07-21 belgianNationalDay",
      "08-15 assumption",
      "11-01 allSaints",
      "11-11 armistice",
      "12-25 christmas",
    ]);
    expect(publicHolidays(2027, "BE").every(({ free }) => free)).toBe(true);
  });

  it("are these eleven in the Netherlands in 2027", () => {
    expect(named(2027, "NL")).toEqual([
      "01-01 newYear",
      "03-26 goodFriday",
      "03-28 easter",
      "03-29 easterMonday",
      "04-27 kingsDay",
      "05-05 liberationDay",
      "05-06 ascension",
      "05-16 pentecost",
      "05-17 whitMonday",
      "12-25 christmas",
      "12-26 boxingDay",
    ]);
  });

  it("stand in order of date also in a year of which Ascension comes before Liberation Day", () => {
    expect(named(2035, "NL").slice(4, 7)).toEqual(["04-27 kingsDay", "05-03 ascension", "05-05 liberationDay"]);
  });

  it.each([
    [2025, "04-26"],
    [2026, "04-27"],
    [2027, "04-27"],
    [2031, "04-26"],
  ])("King's Day of %i is on %s, never on a Sunday", (year, date) => {
    expect(named(year, "NL")).toContain(`${date} kingsDay`);
  });

  it("asks a replacement day for a Belgian holiday at the weekend", () => {
    const asked = publicHolidays(2027, "BE").filter(({ needsReplacement }) => needsReplacement);
    expect(asked.map(({ date }) => date)).toEqual(["2027-05-01", "2027-08-15", "2027-12-25"]);
    expect(publicHolidays(2027, "NL").some(({ needsReplacement }) => needsReplacement)).toBe(false);
  });

  it("leaves Good Friday and Liberation Day as working days in the Netherlands", () => {
    const working = publicHolidays(2027, "NL").filter(({ free }) => !free);
    expect(working.map(({ name }) => name)).toEqual(["goodFriday", "liberationDay"]);
  });

  it("gives both lists for an organisation in both countries, by date and Belgium first", () => {
    const both = publicHolidays(2027, "BE+NL");
    expect(both).toHaveLength(21);
    expect(both.slice(0, 6).map(({ date, country }) => `${date.slice(5)} ${country}`)).toEqual([
      "01-01 BE",
      "01-01 NL",
      "03-26 NL",
      "03-28 NL",
      "03-29 BE",
      "03-29 NL",
    ]);
  });
});
