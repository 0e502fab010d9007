import type { CostBasis, FoundBasis } from "../../../actions/budgetLines/costBasis";
import type { CostLine } from "../../../actions/budgetLines/costLine";
import type { ProposedLine } from "../../../actions/budgetLines/proposedLines";
import { typedNumber } from "../../../actions/evaluation/typedNumber";
import type { Language } from "../../../i18n/language";

/** The fields of the basis, in the order they are asked. */
export const basisFields = [
  "participants",
  "groups",
  "days",
  "dayLength",
  "hourlyCost",
  "vatRate",
  "kmPerDay",
  "replaced",
] as const;
export type BasisField = (typeof basisFields)[number];

/** Whoever types over one of these asks for wages of other people or hours than those enrolled. */
const wageFields = ["participants", "days", "dayLength", "hourlyCost"] as const;

/** How many of the unit that people type go into one of the plan's: hours of 60 minutes, euros of 100 cents, percents. */
const scale: Readonly<Record<BasisField, number>> = {
  participants: 1,
  groups: 1,
  days: 1,
  dayLength: 60,
  hourlyCost: 100,
  vatRate: 0.01,
  kmPerDay: 1,
  replaced: 0.01,
};

/** What was typed over the plan; a field that is not there follows the plan. */
export type TypedBasis = Readonly<Partial<Record<BasisField, string>>>;

/** What was ticked and typed for one cost. */
export interface TypedLine {
  readonly isChosen?: boolean;
  readonly quantity?: string;
  readonly price?: string;
  readonly vat?: string;
}

/** A cost as the form shows it. `isComplete` says whether it can be written. */
export interface DraftLine extends CostLine, Pick<ProposedLine, "there" | "isExempt"> {
  readonly isChosen: boolean;
  readonly isComplete: boolean;
  readonly quantityText: string;
  readonly priceText: string;
  /** `null` for a cost without VAT. */
  readonly vatText: string | null;
}

/** The text of a field: what was typed, else what the plan says. */
export function basisText(found: FoundBasis, typed: TypedBasis, field: BasisField, language: Language): string {
  const value = found[field];
  return typed[field] ?? (value === null ? "" : numberText(value / scale[field], language));
}

/** The basis with what was typed; nothing for what is no number. */
export function basisOf(found: FoundBasis, typed: TypedBasis): CostBasis {
  const read = Object.entries(typed).map(([field, text]) => {
    const value = typedNumber(text) ?? null;
    const isWhole = field === "dayLength" || field === "hourlyCost";
    const scaled = value === null ? null : value * scale[field as BasisField];
    return [field, isWhole && scaled !== null ? Math.round(scaled) : scaled];
  });
  const basis: CostBasis = { ...found, ...Object.fromEntries(read) };
  const isAsFound = wageFields.every((field) => basis[field] === found[field]);
  return {
    ...basis,
    groups: (basis.groups as number | null) ?? 1,
    peopleWage: isAsFound ? found.peopleWage : null,
  };
}

/** The lines with what was ticked and typed. */
export function draftLines(
  proposed: readonly ProposedLine[],
  typed: Readonly<Partial<Record<CostLine["costType"], TypedLine>>>,
  language: Language,
): readonly DraftLine[] {
  return proposed.map(({ isUsual, ...line }) => {
    const own = typed[line.costType] ?? {};
    const vat = vatOf(line, own.vat, language);
    const quantityText = own.quantity ?? (line.quantity === null ? "" : numberText(line.quantity, language));
    const priceText = own.price ?? (line.unitPrice === null ? "" : numberText(line.unitPrice / 100, language));
    const quantity = typedNumber(quantityText) ?? null;
    const price = typedNumber(priceText) ?? null;
    const isPercent = line.unit === "percent";
    return {
      ...line,
      quantity,
      unitPrice: isPercent || price === null ? null : Math.round(price * 100),
      isChosen: line.there.length > 1 ? false : (own.isChosen ?? isUsual),
      vatRate: vat.rate,
      isExempt: line.isExempt && own.vat === undefined,
      isComplete: quantity !== null && (isPercent || price !== null) && vat.isSound,
      quantityText,
      priceText,
      vatText: vat.text,
    };
  });
}

/** The VAT of a line as it is shown and read; a rate is from 0 to 100 percent, or not filled in. */
function vatOf(
  { hasVat, vatRate }: Pick<ProposedLine, "hasVat" | "vatRate">,
  typed: string | undefined,
  language: Language,
) {
  if (!hasVat) return { text: null, rate: vatRate, isSound: true };
  const text = typed ?? (vatRate === null ? "" : numberText(vatRate * 100, language));
  const percent = typedNumber(text);
  const isSound = percent === null || (percent !== undefined && percent >= 0 && percent <= 100);
  return { text, rate: isSound && percent !== null && percent !== undefined ? percent / 100 : null, isSound };
}

/** The cost of a line as it is written. */
export function costLineOf({ costType, quantity, unit, unitPrice, vatRate, quoteId }: DraftLine): CostLine {
  return { costType, quantity, unit, unitPrice, vatRate, quoteId };
}

/** A number as people type it in their language, with all its decimals and without marks for thousands. */
function numberText(value: number, language: Language): string {
  const text = String(Math.round(value * 1e6) / 1e6);
  return language === "en" ? text : text.replace(".", ",");
}
