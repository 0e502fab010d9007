import type { EuroCents, IsoDate } from "../../domain/plan/units";
import type { Language } from "../language";

const locales = { "nl-NL": "nl-NL", "nl-BE": "nl-BE", en: "en-GB", fr: "fr-BE" } as const;

/** An amount without cents, as people say it: `€ 12.500`. */
export function euroText(amount: EuroCents, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  }).format(amount / 100);
}

/** A whole number with separators: `1.250`. */
export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(count);
}

/** A day in full words: `15 maart 2027`. Text that is no calendar day is given back as it is. */
export function dayText(date: IsoDate, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(day);
}
