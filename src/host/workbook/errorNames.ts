import type { ErrorCode } from "./cellValue";

/** Errors are called otherwise in Dutch and French; those left out are as in English (support.microsoft.com, the pages on #N/B, #WAARDE!, #NOM? and their kin). */
const localNames: Readonly<Record<string, Readonly<Partial<Record<ErrorCode, string>>>>> = {
  nl: {
    "#NULL!": "#LEEG!",
    "#DIV/0!": "#DEEL/0!",
    "#VALUE!": "#WAARDE!",
    "#REF!": "#VERW!",
    "#NAME?": "#NAAM?",
    "#NUM!": "#GETAL!",
    "#N/A": "#N/B",
    "#SPILL!": "#OVERLOOP!",
  },
  fr: { "#NULL!": "#NUL!", "#VALUE!": "#VALEUR!", "#NAME?": "#NOM?", "#NUM!": "#NOMBRE!" },
};

/** Errors that can be typed; the others only come from formulas. */
const typedCodes: readonly ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** What an error is called in a language (`nl-BE`). */
export function errorName(code: ErrorCode, locale: string): string {
  return localNames[locale.slice(0, 2)]?.[code] ?? code;
}

/** The error an upper-case text stands for in a language; a name of another language is plain text. */
export function errorFromText(text: string, locale: string): { readonly error: ErrorCode } | null {
  const error = typedCodes.find((code) => errorName(code, locale) === text);
  return error === undefined ? null : { error };
}
