import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { format, getLocale } from "numfmt";
import type { CellValue } from "../../workbook/cellValue";
import { elementwise } from "./elementwise";

/** The locale of the workbook, asked for at each calculation (`nl-BE`). */
export type LocaleSource = () => string;

/** Signs of date and time in format texts that are other letters than in English (support.microsoft.com "TEKST, functie" and "TEXTE, fonction"). */
const letters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: { j: "y", u: "h" },
  fr: { j: "d", a: "y" },
};

/** Separators of numbers in a locale. */
export function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const { decimal = ".", group = "," } = getLocale(locale) ?? {};
  return { decimal, group };
}

/** A number as text in a sentence: at most 15 digits, with the decimal sign of the locale. */
export function numberAsText(value: number, locale: string): string | number {
  const rounded = Number(value.toPrecision(15));
  const { decimal } = separators(locale);
  return decimal === "." ? rounded : String(rounded).replace(".", decimal);
}

/** TEXT: number formats and their results are in the language of the workbook (https://support.microsoft.com/office/20d5ac4d-7b94-49fd-bb38-93d29371225c). */
export class TextFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly locale: LocaleSource) {
    super("TEXT");
  }

  /** A format such as "0%" is no percentage. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    const locale = this.locale();
    return elementwise(parameters, ([value = null, pattern = null]) => {
      if (typeof value === "boolean") return value;
      if (typeof pattern === "boolean") return { error: "#VALUE!" };
      return formatted(numberIn(value ?? 0, locale), englishFormat(String(pattern ?? ""), locale), locale);
    });
  }
}

/** FIXED: a number as text with a fixed number of decimals and, unless `no_commas`, the group signs of the locale. */
export class FixedFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  constructor(private readonly locale: LocaleSource) {
    super("FIXED");
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    const locale = this.locale();
    return elementwise(parameters, ([given = null, decimals = null, isPlain = null]) => {
      const value = numberIn(given ?? 0, locale);
      const places = parameters.length > 1 ? numberIn(decimals ?? 2, locale) : 2;
      if (typeof value !== "number" || typeof places !== "number" || places > 127) return { error: "#VALUE!" };
      const shift = 10 ** Math.min(0, Math.trunc(places));
      const rounded = (Math.sign(value) * Math.round(Math.abs(value) * shift)) / shift;
      const digits = Math.max(0, Math.trunc(places));
      const pattern =
        (isPlain === true || Number(isPlain) > 0 ? "0" : "#,##0") + (digits > 0 ? `.${"0".repeat(digits)}` : "");
      return formatted(places < 0 ? rounded : value, pattern, locale);
    });
  }
}

/** Text that reads as a number counts as that number. */
function numberIn(value: Exclude<CellValue, null>, locale: string): CellValue {
  if (typeof value !== "string" || value.trim() === "") return typeof value === "boolean" ? Number(value) : value;
  const { decimal } = separators(locale);
  const number = Number(value.replace(decimal, "."));
  return Number.isNaN(number) ? value : number;
}

function formatted(value: CellValue, pattern: string, locale: string): CellValue {
  if (typeof value !== "number" && typeof value !== "string") return { error: "#VALUE!" };
  if (pattern === "") return "";
  try {
    return format(pattern, value, { locale, throws: true });
  } catch {
    return { error: "#VALUE!" };
  }
}

/** A format text of a locale with English separators and letters; what stands in quotes or after a backslash stays. */
function englishFormat(text: string, locale: string): string {
  const { decimal, group } = separators(locale);
  const words = letters[locale.slice(0, 2)] ?? {};
  return text.replace(/"[^"]*"|\\.|\[[^\]]*\]|./gs, (part) => {
    if (part.length > 1) return part;
    if (part === decimal) return ".";
    if (part === group || (part === " " && group === "\u00a0")) return group === decimal ? part : ",";
    if (part === ".") return "\\.";
    // The letter that means something in English means nothing here: it stands for itself.
    if (Object.values(words).includes(part.toLowerCase()) && words[part.toLowerCase()] === undefined)
      return `\\${part}`;
    return words[part.toLowerCase()] ?? part;
  });
}
