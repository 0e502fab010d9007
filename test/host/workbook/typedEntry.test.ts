import { describe, expect, it } from "vitest";
import { entryFromTyping } from "../../../src/host/workbook/typedEntry";

const today = new Date(2027, 4, 1);
const typed = (text: string, locale = "nl-NL", format = "General") => entryFromTyping(text, format, locale, today);

describe("what a user types", () => {
  // support: Enter data manually in worksheet cells
  it.each([
    ["1,5", "nl-NL", 1.5],
    ["1.234,5", "nl-NL", 1234.5],
    ["1234.5", "nl-NL", "1234.5"],
    ["1 234,5", "fr-FR", 1234.5],
    ["1,234.5", "en-US", 1234.5],
    ["1,2,3", "en-US", "1,2,3"],
    ["-3", "nl-NL", -3],
    ["+3", "nl-NL", 3],
    ["WAAR", "nl-NL", true],
    ["false", "nl-NL", false],
    ["VRAI", "fr-FR", true],
    ["waar", "en-US", "waar"],
    ["'42", "nl-NL", "42"],
    ["plan", "nl-NL", "plan"],
    ["", "nl-NL", null],
  ])("reads %j in %s", (text, locale, value) => {
    expect(typed(text, locale).value).toBe(value);
  });

  it.each([
    ["19-8-2025", "nl-NL", 45888, "d-m-yyyy"],
    ["19/8/25", "fr-FR", 45888, "d/m/yyyy"],
    ["8/19/2025", "en-US", 45888, "m/d/yyyy"],
    ["2025-08-19", "nl-BE", 45888, "yyyy-mm-dd"],
    ["19 aug 2025", "nl-NL", 45888, "d mmm yyyy"],
    ["1-5", "nl-NL", 46508, "d-mmm"],
    ["12,5%", "nl-NL", 0.125, "0.00%"],
    ["9:30", "nl-NL", 9.5 / 24, "h:mm"],
  ])("gives %j in %s its number format", (text, locale, value, numberFormat) => {
    expect(typed(text, locale)).toEqual({ value, numberFormat });
  });

  // support: the pages on #N/B, #WAARDE!, #NOM? and their kin: Excel names errors in its own language
  it.each([
    ["#N/B", "nl-NL", { error: "#N/A" }],
    ["#n/b", "nl-BE", { error: "#N/A" }],
    ["#DEEL/0!", "nl-NL", { error: "#DIV/0!" }],
    ["#NOM?", "fr-BE", { error: "#NAME?" }],
    ["#N/A", "fr-FR", { error: "#N/A" }],
    ["#N/A", "en-US", { error: "#N/A" }],
    ["#N/A", "nl-NL", "#N/A"],
    ["#BUSY!", "en-US", "#BUSY!"],
  ])("takes %s in %s for an error only if it is called so there", (text, locale, value) => {
    expect(typed(text, locale).value).toEqual(value);
  });

  // support: Change the date system, format, or two-digit year interpretation
  it("puts years 30 to 99 in the last century", () => {
    expect([typed("1-1-29").value, typed("1-1-30").value]).toEqual([47119, 10959]);
  });

  it.each(["31-2-2025", "19-13-2025", "32-1-2025"])("keeps %s as text: there is no such day", (text) => {
    expect(typed(text).value).toBe(text);
  });

  it("takes formulas in English and refuses what cannot be one", () => {
    expect(typed("=SUM(A1,2)")).toEqual({ value: 0, formula: "=SUM(A1,2)" });
    expect(() => typed("=SOM(")).toThrow();
    expect(() => typed("=SUM(A1;2)")).toThrow();
  });

  // support: Format numbers as percentages
  it("takes 10 and 0,1 both as 10 % in a cell with a percent format", () => {
    expect([typed("10", "nl-NL", "0%").value, typed("0,1", "nl-NL", "0%").value]).toEqual([0.1, 0.1]);
  });

  it("keeps text in a cell with the text format", () => {
    expect(typed("007", "nl-NL", "@")).toEqual({ value: "007" });
  });
});
