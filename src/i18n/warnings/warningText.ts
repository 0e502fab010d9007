import type { WarningCode } from "../../domain/warnings/warning";
import type { WarningFacts } from "../../domain/warnings/warningFacts";
import type { Words } from "./wordsOf";

/** How a warning reads: a short title for lists, and one or two sentences that say what is wrong, where, and what to do. */
export interface WarningText<C extends WarningCode> {
  readonly title: string;
  readonly sentence: (facts: WarningFacts[C], words: Words) => string;
}

/** The texts of the codes in a set of facts: a missing code does not compile. */
export type WarningTexts<Facts> = { readonly [C in keyof Facts & WarningCode]: WarningText<C> };
