import type { InCompanyOffer } from "../../../domain/calculations/breakEven";
import type { EuroCents } from "../../../domain/plan/units";

/** The amounts of the calculator, in the order they are asked. */
export const amountFields = ["fixedInternal", "variableInternal", "externalPrice", "variableExternal"] as const;

/** What stands in the fields of the calculator, as it was typed. */
export type OfferDraft = Readonly<Record<(typeof amountFields)[number] | "participants", string>>;

/** An offer with the number of participants to compare it for. */
export interface OfferToCompare {
  readonly offer: InCompanyOffer;
  readonly participants: number;
}

/** The offer that was typed; `null` while the two prices or the number of participants are not there. What is left empty besides costs nothing. */
export function offerOfDraft(draft: OfferDraft): OfferToCompare | null {
  const fixedInternal = centsOfText(draft.fixedInternal);
  const externalPrice = centsOfText(draft.externalPrice);
  const variableInternal = draft.variableInternal === "" ? 0 : centsOfText(draft.variableInternal);
  const variableExternal = draft.variableExternal === "" ? 0 : centsOfText(draft.variableExternal);
  const participants = countOfText(draft.participants);
  if (fixedInternal === null || externalPrice === null || participants === null) return null;
  if (variableInternal === null || variableExternal === null) return null;
  return { offer: { fixedInternal, variableInternal, externalPrice, variableExternal }, participants };
}

/** An amount in euro with a comma or a point before the cents (`1.250,50`, `1,250.50`, `1250`); `null` for anything else. */
export function centsOfText(text: string): EuroCents | null {
  const plain = text.replace(/[\s€\u00a0]/g, "");
  const match = /^(\d{1,3}(?:[.,]?\d{3})*)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (match === null) return null;
  const [, euros = "", cents = ""] = match;
  return Number(euros.replace(/[.,]/g, "")) * 100 + Number(cents.padEnd(2, "0"));
}

/** A whole number of people; `null` for anything else. */
export function countOfText(text: string): number | null {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : null;
}
