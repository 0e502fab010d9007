import type { EuroCents, Fraction, IsoDate, Minutes, YearMonth } from "../domain/plan/units";
import type { Language } from "./language";

const locales: Readonly<Record<Language, string>> = { "nl-NL": "nl-NL", "nl-BE": "nl-BE", en: "en-IE", fr: "fr-FR" };

const hourWords: Readonly<Record<Language, readonly [one: string, many: string]>> = {
  "nl-NL": ["uur", "uur"],
  "nl-BE": ["uur", "uur"],
  en: ["hour", "hours"],
  fr: ["h", "h"],
};

const formatters = new Map<string, Intl.NumberFormat>();

/** An amount with cents: `€ 1.250,00` in Dutch, `€1,250.00` in English, `1 250,00 €` in French. Spaces inside do not break. */
export function formatEuro(amount: EuroCents, language: Language): string {
  return formatted(amount / 100, language, { style: "currency", currency: "EUR" });
}

/** An amount without cents, as people say it: `€ 12.500`. */
export function formatWholeEuro(amount: EuroCents, language: Language): string {
  return formatted(amount / 100, language, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
}

/** A number with at most two decimals and separators of thousands. */
export function formatNumber(value: number, language: Language): string {
  return formatted(value, language, { maximumFractionDigits: 2 });
}

/** A fraction as per cents with at most one decimal: 0.214 is `21,4%` in Dutch. */
export function formatPercent(share: Fraction, language: Language): string {
  return formatted(share, language, { style: "percent", maximumFractionDigits: 1 });
}

/** A duration in hours with at most two decimals: 90 minutes is `1,5 uur`. */
export function formatHours(duration: Minutes, language: Language): string {
  const hours = Math.round((duration / 60) * 100) / 100;
  const [one, many] = hourWords[language];
  return `${formatNumber(hours, language)}\u00a0${hours === 1 ? one : many}`;
}

/** A time of day: `17:30`, in French `17h30`. A time after midnight is that of the next day. */
export function formatTime(time: Minutes, language: Language): string {
  const hours = String(Math.floor(time / 60) % 24).padStart(2, "0");
  return `${hours}${language === "fr" ? "h" : ":"}${String(time % 60).padStart(2, "0")}`;
}

/** A day in figures: `31-03-2027` in Dutch, `31/03/2027` in French, `31 Mar 2027` in English. */
export function formatDate(date: IsoDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "fr") return [day, month, year].join("/");
  if (language === "en") return [day.replace(/^0/, ""), englishMonths[Number(month) - 1] ?? month, year].join(" ");
  return [day, month, year].join("-");
}

/** A month in full words: `maart 2027`. Text that is no month is given back as it is. */
export function formatMonth(month: YearMonth, language: Language): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return month;
  return new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(day);
}

/** A day in full words: `15 maart 2027`. Text that is no calendar day is given back as it is. */
export function formatDayInWords(date: IsoDate, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(day);
}

const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Making an Intl formatter takes much longer than using one, so each is made once. The narrow space of French becomes a usual non-breaking one, which every font has. */
function formatted(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(locales[language], options)));
  return formatter.format(Object.is(value, -0) ? 0 : value).replace(/\u202f/gu, "\u00a0");
}
