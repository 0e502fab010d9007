import type { ChoiceListKey, ChoiceLists } from "../../domain/plan/choiceLists";
import type { Wording } from "./wording";

/** The words of one picklist: a new choice without a word does not compile. */
export interface ChoiceWording<L extends ChoiceListKey> {
  /** The header of the list on the sheet with lists. */
  readonly title: Wording;
  readonly words: Readonly<Record<ChoiceLists[L]["keys"][number], Wording>>;
}

export type ChoicesOf<Keys extends ChoiceListKey> = { readonly [L in Keys]: ChoiceWording<L> };
