import { expect, it } from "vitest";
import { dayText, euroText } from "../../../src/i18n/pane/numberTexts";

const plain = (text: string) => text.replace(/\s/g, " ");

it("writes whole euros as people in each language do", () => {
  expect(plain(euroText(1_250_050, "nl-NL"))).toBe("€ 12.501");
  expect(plain(euroText(1_250_050, "nl-BE"))).toBe("€ 12.501");
  expect(plain(euroText(1_250_050, "en"))).toBe("€12,501");
  expect(plain(euroText(1_250_050, "fr"))).toBe("12 501 €");
});

it("writes a day in full, and leaves what is no day alone", () => {
  expect(dayText("2027-03-15", "nl-BE")).toBe("15 maart 2027");
  expect(dayText("2027-03-15", "fr")).toBe("15 mars 2027");
  expect(dayText("binnenkort", "nl-NL")).toBe("binnenkort");
});
