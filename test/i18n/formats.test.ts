import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDayInWords,
  formatEuro,
  formatHours,
  formatNumber,
  formatPercent,
  formatTime,
  formatWholeEuro,
} from "../../src/i18n/formats";
import { languages, type Language } from "../../src/i18n/language";

const inAll = (format: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, format(language).replaceAll("\u00a0", " ")]));

describe("formats", () => {
  it("write money with cents", () => {
    expect(inAll((language) => formatEuro(125_000, language))).toEqual({
      "nl-NL": "€ 1.250,00",
      "nl-BE": "€ 1.250,00",
      en: "€1,250.00",
      fr: "1 250,00 €",
    });
    expect(formatEuro(-0, "en")).toBe("€0.00");
  });

  it("write whole euros as people say them", () => {
    expect(inAll((language) => formatWholeEuro(1_250_050, language))).toEqual({
      "nl-NL": "€ 12.501",
      "nl-BE": "€ 12.501",
      en: "€12,501",
      fr: "12 501 €",
    });
  });

  it("write a day in words, and leave what is no day alone", () => {
    expect(inAll((language) => formatDayInWords("2027-03-15", language))).toEqual({
      "nl-NL": "15 maart 2027",
      "nl-BE": "15 maart 2027",
      en: "15 March 2027",
      fr: "15 mars 2027",
    });
    expect(formatDayInWords("binnenkort", "nl-NL")).toBe("binnenkort");
  });

  it("write a day in figures", () => {
    expect(inAll((language) => formatDate("2027-03-05", language))).toEqual({
      "nl-NL": "05-03-2027",
      "nl-BE": "05-03-2027",
      en: "5 Mar 2027",
      fr: "05/03/2027",
    });
  });

  it("write a share with at most one decimal", () => {
    expect(inAll((language) => formatPercent(0.2145, language))).toEqual({
      "nl-NL": "21,5%",
      "nl-BE": "21,5%",
      en: "21.5%",
      fr: "21,5 %",
    });
    expect(formatPercent(1, "nl-NL")).toBe("100%");
  });

  it("write numbers with at most two decimals", () => {
    expect(inAll((language) => formatNumber(1234.567, language))).toEqual({
      "nl-NL": "1.234,57",
      "nl-BE": "1.234,57",
      en: "1,234.57",
      fr: "1 234,57",
    });
  });

  it("write a duration in hours", () => {
    expect(inAll((language) => formatHours(90, language))).toEqual({
      "nl-NL": "1,5 uur",
      "nl-BE": "1,5 uur",
      en: "1.5 hours",
      fr: "1,5 h",
    });
    expect(formatHours(60, "en").replaceAll("\u00a0", " ")).toBe("1 hour");
  });

  it("write a time of day, also after midnight", () => {
    expect(inAll((language) => formatTime(1050, language))).toEqual({
      "nl-NL": "17:30",
      "nl-BE": "17:30",
      en: "17:30",
      fr: "17h30",
    });
    expect(formatTime(1445, "nl-NL")).toBe("00:05");
  });
});
