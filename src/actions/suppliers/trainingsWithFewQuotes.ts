import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { fewQuotes } from "../../domain/warnings/rules/fewQuotes";

/** An external training above the organisation's limit with fewer than two quotes (W-LEV-07). */
export interface FewQuotes {
  readonly trainingId: string;
  readonly title: string;
  readonly quotes: number;
  readonly amount: EuroCents;
}

/** The trainings for which one more quote should be asked. None while the organisation has set no limit. */
export function trainingsWithFewQuotes(plan: Plan): readonly FewQuotes[] {
  return fewQuotes
    .find(plan, ruleContext(plan))
    .map(({ place, facts: { title, quotes, amount } }) => ({ trainingId: place.row ?? "", title, quotes, amount }));
}
