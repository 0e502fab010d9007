/** The languages of the product; `nl-BE` is Dutch with the words Flanders uses. */
export const languages = ["nl-NL", "nl-BE", "en", "fr"] as const;

export type Language = (typeof languages)[number];

/** Differences of one set of texts with another: any part may be left out. */
export type Differences<T> = {
  readonly [K in keyof T]?: T[K] extends (...parameters: never[]) => string
    ? T[K]
    : T[K] extends object
      ? Differences<T[K]>
      : T[K];
};

/** One set of texts in every language: Dutch is the reference, `nlBE` holds only what Flanders says differently. */
export interface Texts<T> {
  readonly nl: T;
  readonly nlBE: Differences<T>;
  readonly en: T;
  readonly fr: T;
}

/** The texts in one language. Flemish Dutch is the Dutch set with its differences laid over it. */
export function textsIn<T extends object>(texts: Texts<T>, language: Language): T {
  if (language === "en") return texts.en;
  if (language === "fr") return texts.fr;
  return language === "nl-BE" ? overlaid(texts.nl, texts.nlBE) : texts.nl;
}

/** The language that fits a BCP 47 tag best (`nl-BE`, `fr-FR`, `en-US` …); Dutch of the Netherlands when nothing fits. */
export function languageFromTag(tag: string): Language {
  const lower = tag.toLowerCase();
  if (lower === "nl-be") return "nl-BE";
  const primary = lower.split("-")[0];
  return primary === "fr" || primary === "en" ? primary : "nl-NL";
}

function overlaid<T extends object>(base: T, differences: Differences<T>): T {
  const result: Record<string, unknown> = { ...(base as Record<string, unknown>) };
  for (const [key, value] of Object.entries(differences)) {
    const below = result[key];
    result[key] = isPlainObject(value) && isPlainObject(below) ? overlaid(below, value) : value;
  }
  return result as T;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
