import { useState } from "react";
import type { BestValueChoice } from "../../../actions/budget/bestValueChoice";
import type { CutOffQuestion } from "../../../actions/budget/cutOffChoice";
import type { EuroCents } from "../../../domain/plan/units";
import { usePane } from "../../PaneContext";
import { useAction } from "../../parts/useAction";

/** Cents of the thousand euro whose worth is told. */
export const thousand: EuroCents = 100_000;

/** The best value of the budget, of a thousand euro more, and of another budget, as far as they were found for the plan as it is now. */
export interface FoundBestValue {
  readonly now: BestValueChoice;
  readonly withThousand: BestValueChoice;
  /** `null` when it was searched for another amount than is asked now. */
  readonly then: BestValueChoice | null;
}

interface Found extends Omit<FoundBestValue, "then"> {
  readonly asked: string;
  readonly extra: EuroCents;
  readonly then: BestValueChoice;
}

/** Searches on demand. What was found belongs to these trainings and this budget: when one of them changes it is searched again. */
export function useBestValue(question: CutOffQuestion, granted: EuroCents, extra: EuroCents) {
  const { actions } = usePane();
  const { state, start, cancel } = useAction<null>();
  const [foundNothing, setFoundNothing] = useState(false);
  const [kept, setKept] = useState<Found | null>(null);
  const asked = JSON.stringify([
    granted,
    question.ranked.map(({ id, cost, score, mandatory, cluster, department, prerequisiteId }) => {
      return [id, cost, score, mandatory, cluster, department, prerequisiteId];
    }),
    question.shares,
  ]);
  const search = () =>
    start(async (run) => {
      const budgets = [granted, granted + thousand, Math.max(0, granted + extra)];
      const result = await actions.searchBestValue(question, budgets, run);
      if (!result.ok) return result;
      const [now, withThousand, then] = result.value;
      setFoundNothing(!now || !withThousand || !then);
      if (now && withThousand && then) setKept({ asked, extra, now, withThousand, then });
      return { ok: true, value: null };
    });
  const isCurrent = kept !== null && kept.asked === asked;
  const found: FoundBestValue | null = isCurrent ? { ...kept, then: kept.extra === extra ? kept.then : null } : null;
  return { found, foundNothing, state, search, cancel };
}
