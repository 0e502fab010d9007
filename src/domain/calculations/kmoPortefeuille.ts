import type { ChoiceOf } from "../plan/choiceLists";
import type { EuroCents, Fraction, IsoDate } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** A training for which support is asked: the cost that counts, the theme and the day of the request. */
export interface KmoRequest {
  readonly base: EuroCents | null;
  readonly theme: ChoiceOf<"subsidyTheme"> | null;
  readonly date: IsoDate | null;
}

/** The amounts of the scheme in one year; they are legal parameters. A large company has no rate. */
export interface KmoRules {
  readonly rate: Readonly<Record<"small" | "medium", Readonly<Record<ChoiceOf<"subsidyTheme">, Fraction>>>>;
  readonly ceiling: EuroCents;
  /** A request below this amount gets nothing. */
  readonly minimum: EuroCents;
}

/**
 * Support of the Flemish kmo-portefeuille per request, in the order given (F-B5a). The ceiling of each calendar year is used up in the order of the
 * dates; a request without date is the last of the last year. What was used before is of the first year.
 */
export function kmoPortefeuille(
  requests: readonly KmoRequest[],
  size: ChoiceOf<"companySize">,
  rules: KmoRules,
  used: EuroCents = 0,
): readonly EuroCents[] {
  const grants = requests.map(() => 0);
  if (size === "large") return grants;
  let remaining = Math.max(0, rules.ceiling - used);
  let year: string | null = null;
  const inDateOrder = requests
    .map((request, index) => ({ ...request, index, order: request.date ?? "9999-12-31" }))
    .sort((left, right) => compare(left.order, right.order) || compareAmounts(left, right));
  for (const { index, base, theme, date } of inDateOrder) {
    if (year !== null && date !== null && date.slice(0, 4) > year) remaining = rules.ceiling;
    year = date?.slice(0, 4) ?? year;
    if (base === null || base < rules.minimum) continue;
    const grant = Math.min(roundedCents(base * rules.rate[size][theme ?? "general"]), remaining);
    grants[index] = grant;
    remaining -= grant;
  }
  return grants;
}

/** The smaller first; of equal ones the theme with the smaller rate, so that the order of rows does not matter. */
function compareAmounts(left: KmoRequest, right: KmoRequest): number {
  return (left.base ?? 0) - (right.base ?? 0) || Number(isRaised(left)) - Number(isRaised(right));
}

function isRaised({ theme }: KmoRequest): boolean {
  return theme === "cyberOrEnergy";
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
