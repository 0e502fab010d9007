import type { ChoiceListKey, ChoiceOf } from "./choiceLists";
import type { EuroCents, Fraction, IsoDate, Minutes, YearMonth } from "./units";

/**
 * What a column of a plan table holds. `required` means the plan is incomplete without it (a problem when empty);
 * the value is `null` while a cell is empty, also for a required field: empty is never zero.
 */
export type Field =
  /** `wordsBy` names a choice of the same record that decides from which list the text comes; a word of such a list is kept by its key. */
  | {
      readonly kind: "text";
      readonly required?: boolean;
      readonly long?: boolean;
      readonly wordsBy?: {
        readonly field: string;
        readonly list: ChoiceListKey;
        readonly lists: Readonly<Record<string, ChoiceListKey>>;
      };
    }
  | {
      readonly kind: "number";
      readonly required?: boolean;
      readonly min?: number;
      readonly max?: number;
      readonly whole?: boolean;
    }
  | { readonly kind: "percent"; readonly required?: boolean; readonly min?: number; readonly max?: number }
  | { readonly kind: "euro"; readonly required?: boolean; readonly min?: number }
  | { readonly kind: "hours"; readonly required?: boolean; readonly min?: number; readonly max?: number }
  | { readonly kind: "date"; readonly required?: boolean }
  | { readonly kind: "time"; readonly required?: boolean }
  | { readonly kind: "yearMonth"; readonly required?: boolean }
  | { readonly kind: "yesNo"; readonly required?: boolean }
  | { readonly kind: "choice"; readonly list: ChoiceListKey; readonly required?: boolean }
  /** Several choices in one cell, separated by `;`. */
  | { readonly kind: "choices"; readonly list: ChoiceListKey; readonly required?: boolean }
  /** The ID of a row of another table. */
  | { readonly kind: "reference"; readonly to: string; readonly required?: boolean }
  /** Several IDs in one cell, separated by `;`. */
  | { readonly kind: "references"; readonly to: string; readonly required?: boolean };

/** The value of a field in a typed row. Hours and times are minutes, money is cents, percentages are fractions. */
export type ValueOf<F extends Field> = F extends { kind: "text" | "reference" }
  ? string | null
  : F extends { kind: "number" }
    ? number | null
    : F extends { kind: "percent" }
      ? Fraction | null
      : F extends { kind: "euro" }
        ? EuroCents | null
        : F extends { kind: "hours" | "time" }
          ? Minutes | null
          : F extends { kind: "date" }
            ? IsoDate | null
            : F extends { kind: "yearMonth" }
              ? YearMonth | null
              : F extends { kind: "yesNo" }
                ? boolean | null
                : F extends { kind: "choice"; list: infer L extends ChoiceListKey }
                  ? ChoiceOf<L> | null
                  : F extends { kind: "choices"; list: infer L extends ChoiceListKey }
                    ? readonly ChoiceOf<L>[]
                    : F extends { kind: "references" }
                      ? readonly string[]
                      : never;

export type Fields = Readonly<Record<string, Field>>;

/** A typed row: the stable ID, the fields, and the remark that every table has. */
export type RowOf<F extends Fields> = { readonly id: string; readonly note: string | null } & {
  readonly [K in keyof F]: ValueOf<F[K]>;
};

/** Declares what one kind of record holds, once; row types, columns, validation, reading and writing follow from it. */
export function defineRecord<const F extends Fields>(fields: F): F {
  return fields;
}
