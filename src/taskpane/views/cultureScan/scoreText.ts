import { formatNumber } from "../../../i18n/formats";
import type { Language } from "../../../i18n/language";

/** A mean of scores with at most one decimal: `3,4`. */
export function oneDecimal(score: number, language: Language): string {
  return formatNumber(Math.round(score * 10) / 10, language);
}

/** A change with its sign and at most one decimal: `+0,5`, `−1`; no change is `0`. */
export function signed(change: number, language: Language): string {
  const rounded = Math.round(change * 10) / 10;
  const sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "";
  return `${sign}${formatNumber(Math.abs(rounded), language)}`;
}
