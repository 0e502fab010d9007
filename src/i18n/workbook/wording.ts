import type { Language } from "../language";

/** One text in every language; `nlBE` only where Flanders says it differently. */
export interface Wording {
  readonly nl: string;
  readonly en: string;
  readonly fr: string;
  readonly nlBE?: string;
}

/** Writes one text in every language: Dutch, English, French and, where it differs, Flemish. */
export function say(nl: string, en: string, fr: string, nlBE?: string): Wording {
  return nlBE === undefined ? { nl, en, fr } : { nl, en, fr, nlBE };
}

/** The text in one language. */
export function wordingIn({ nl, en, fr, nlBE }: Wording, language: Language): string {
  if (language === "en") return en;
  if (language === "fr") return fr;
  return language === "nl-BE" ? (nlBE ?? nl) : nl;
}

/** Every way a text is written, in any language. */
export function allWordings({ nl, en, fr, nlBE }: Wording): readonly string[] {
  return nlBE === undefined ? [nl, en, fr] : [nl, en, fr, nlBE];
}
