import { describe, expect, it } from "vitest";
import { publicHolidays } from "../../../src/domain/calculations/publicHolidays";

const dates = (year: number, country: "BE" | "NL") => publicHolidays(year, country).map(({ date }) => date.slice(5));

describe("public holidays", () => {
  it("are these ten in Belgium in 2027", () => {
    expect(dates(2027, "BE")).toEqual([
      "01-01",
      "03-29",
      "05-01",
      "05-06",
      "05-17",
      "07-21",
      "08-15",
      "11-01",
      "11-11",
      "12-25",
    ]);
  });

  it("are these eleven in the Netherlands in 2027", () => {
    expect(dates(2027, "NL")).toEqual([
      "01-01",
      "03-26",
      "03-28",
      "03-29",
      "04-27",
      "05-05",
      "05-06",
      "05-16",
      "05-17",
      "12-25",
      "12-26",
    ]);
  });

  it.each([
    [2025, "04-26"],
    [2026, "04-27"],
    [2027, "04-27"],
    [2031, "04-26"],
  ])("King's Day of %i is on %s, never on a Sunday", (year, date) => {
    expect(
      publicHolidays(year, "NL")
        .find(({ name }) => name === "kingsDay")
        ?.date.slice(5),
    ).toBe(date);
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

  it("gives both lists for an organisation in both countries", () => {
    expect(publicHolidays(2027, "BE+NL")).toHaveLength(21);
  });
});
