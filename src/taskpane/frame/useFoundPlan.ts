import { useCallback, useEffect, useState } from "react";
import type { ActionProblem } from "../../actions/actionProblem";
import type { FoundPlan, PaneActions } from "../paneActions";
import type { Router } from "./useRouter";

/** What the workbook holds; `found` is `null` while that is not known. */
export interface FoundPlanState {
  readonly found: FoundPlan | null;
  readonly problem: ActionProblem | null;
  readonly retry: () => Promise<void>;
}

/** Looks what the workbook holds and opens the view that fits: the start of a new plan, repair, or the overview. */
export function useFoundPlan(actions: PaneActions, { replace }: Pick<Router, "replace">): FoundPlanState {
  const [found, setFound] = useState<FoundPlan | null>(null);
  const [problem, setProblem] = useState<ActionProblem | null>(null);
  const retry = useCallback(
    () =>
      actions.findPlan().then((result) => {
        setProblem(result.ok ? null : result.problem);
        if (!result.ok) return;
        if (result.value === "none") replace({ view: "start" }, "first");
        if (result.value === "damaged") replace({ view: "repair" }, "first");
        setFound(result.value);
      }),
    [actions, replace],
  );
  useEffect(() => void retry(), [retry]);
  return { found, problem, retry };
}
