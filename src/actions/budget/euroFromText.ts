import type { EuroCents } from "../../domain/plan/units";
import { numberFromParts, numberPartsFrom } from "../import/numberText";

/** An amount as people type it: `12.500`, `€ 1.250,50`, `-500`. One sign before three digits groups thousands, for cents have two. `null` when it is no amount. */
export function euroFromText(text: string): EuroCents | null {
  const parts = numberPartsFrom(text);
  if (parts === null || parts.percent) return null;
  const decimal = parts.decimal === "unknown" ? (parts.digits.includes(",") ? "." : ",") : parts.decimal;
  const value = numberFromParts(parts, decimal === "none" ? "," : decimal);
  return value === null ? null : Math.round(value * 100);
}
