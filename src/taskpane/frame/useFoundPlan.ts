import { useCallback, useState } from "react";
import type { ActionProblem } from "../../actions/actionProblem";
import type { FoundPlan, PaneActions } from "../paneActions";
import type { Route } from "./route";

/** What the workbook holds, or why that could not be read. */
export type Finding = Awaited<ReturnType<PaneActions["findPlan"]>>;

/** What the workbook holds; `found` is `null` while that is not known. */
export interface FoundPlanState {
  readonly found: FoundPlan | null;
  readonly problem: ActionProblem | null;
  readonly retry: () => Promise<void>;
}

/** What was found in the workbook when the pane opened; `onFound` is told what another look finds. */
export function useFoundPlan(
  actions: PaneActions,
  first: Finding,
  onFound: (found: FoundPlan) => void,
): FoundPlanState {
  const [finding, setFinding] = useState(first);
  const retry = useCallback(async () => {
    const again = await actions.findPlan();
    if (again.ok) onFound(again.value);
    setFinding(again);
  }, [actions, onFound]);
  return finding.ok ? { found: finding.value, problem: null, retry } : { found: null, problem: finding.problem, retry };
}

/** The view that fits what the workbook holds: the start of a new plan, repair, or the overview. */
export function firstRoute(found: FoundPlan): Route {
  if (found === "none") return { view: "start" };
  return found === "damaged" ? { view: "repair" } : { view: "home" };
}
