import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CheckedPlan } from "../../actions/checkPlan";
import type { PlanView } from "../PaneContext";
import type { ActionProblem } from "../../actions/actionProblem";
import type { PaneActions } from "../paneActions";

/** Wait after the last change in the sheets before the plan is read again, in milliseconds: typing goes on undisturbed. */
const quietTime = 800;

/**
 * Reads the plan when there is one, and again after changes in the sheets. It only replaces what is shown:
 * an edit, of this user or another, never opens a view or takes the focus.
 */
export function usePlanView(actions: PaneActions, hasPlan: boolean): PlanView {
  const [checked, setChecked] = useState<CheckedPlan | null>(null);
  const [problem, setProblem] = useState<ActionProblem | null>(null);
  const latest = useRef(0);

  const refresh = useCallback(() => {
    const reading = ++latest.current;
    return actions.checkPlan().then((result) => {
      if (reading !== latest.current) return;
      if (result.ok) setChecked(result.value);
      setProblem(result.ok ? null : result.problem);
    });
  }, [actions]);

  useEffect(() => {
    if (!hasPlan) return;
    void refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = actions.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), quietTime);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [actions, hasPlan, refresh]);

  return useMemo(() => ({ checked, problem, refresh }), [checked, problem, refresh]);
}
