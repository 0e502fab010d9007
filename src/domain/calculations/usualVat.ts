import type { ChoiceOf } from "../plan/choiceLists";
import type { Fraction } from "../plan/units";

/** The VAT rate that a cost starts with; `isExempt` says that the teaching is exempt rather than taxed at nothing. */
export interface UsualVat {
  readonly rate: Fraction;
  readonly isExempt: boolean;
}

/**
 * The VAT that a cost usually bears (domain 2.2). Dutch law exempts vocational training by a provider in the CRKBO register; all else, and a
 * commercial provider in Belgium, bears the normal rate of the country. `null` when that is not known: no country or rate, or two countries
 * with different rates. First aid and driving licence B are not vocational, which people know and the plan does not
 * (https://moore-mkw.nl/actueel/btw-regime-cursussen-en-trainingen).
 */
export function usualVat(
  country: ChoiceOf<"country"> | null,
  normalRates: Readonly<Record<"BE" | "NL", Fraction | null>>,
  isByRegisteredProvider: boolean,
): UsualVat | null {
  if (country === null) return null;
  if (isByRegisteredProvider && country !== "BE") return { rate: 0, isExempt: true };
  const [one = null, other = one] = country === "BE+NL" ? [normalRates.BE, normalRates.NL] : [normalRates[country]];
  return one === null || one !== other ? null : { rate: one, isExempt: false };
}
