declare const unit: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [unit]?: Name };

/** Money in whole euro cents; negative for what comes in. Never a fraction of a cent. */
export type EuroCents = Branded<number, "EuroCents">;

/** A duration, or a time of day counted from midnight, in whole minutes. */
export type Minutes = Branded<number, "Minutes">;

/** A calendar day `2027-03-31`, without time or zone. */
export type IsoDate = Branded<string, "IsoDate">;

/** A calendar month `2027-03`. */
export type YearMonth = Branded<string, "YearMonth">;

/** A share as a fraction: 0.21 is 21 %. Never rounded. */
export type Fraction = Branded<number, "Fraction">;
