import type { CutOffChoice } from "../../../actions/budget/cutOffChoice";
import type { ChoiceOf } from "../../../domain/plan/choiceLists";

export type Mode = ChoiceOf<"cutOffMode">;

/** The ways of dividing, in the order in which they stand side by side. */
export const modes = ["strict", "fill", "bestValue"] as const;

/** What each way of dividing pays; the best value is `null` until it was searched. */
export type Choices = Readonly<Record<Mode, CutOffChoice | null>>;
