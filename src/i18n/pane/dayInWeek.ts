import type { IsoDate } from "../../domain/plan/units";
import type { Language } from "../language";

const locales: Readonly<Record<Language, string>> = { "nl-NL": "nl-NL", "nl-BE": "nl-BE", en: "en-IE", fr: "fr-FR" };

const formatters = new Map<Language, Intl.DateTimeFormat>();

/** A day of a known year with its weekday, as people say it: `di 9 maart`, `Tue 9 March`, `mar. 9 mars`. */
export function dayInWeek(date: IsoDate, language: Language): string {
  let formatter = formatters.get(language);
  if (formatter === undefined) {
    const options = { weekday: "short", day: "numeric", month: "long", timeZone: "UTC" } as const;
    formatters.set(language, (formatter = new Intl.DateTimeFormat(locales[language], options)));
  }
  return formatter.format(new Date(`${date}T00:00:00Z`)).replace(",", "");
}

/** The name of the month of a day: `maart`. */
export function monthName(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { month: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
