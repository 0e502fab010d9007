import type { TableChange } from "../../actions/planChange";
import type { Plan } from "../../domain/plan/plan";
import { usePane } from "../PaneContext";
import { useAction, type ActionState } from "./useAction";

interface Change {
  /** Names the action in the log; its words stand in `moreTexts.actionKinds`. */
  readonly kind: string;
  readonly reason?: string | null;
  readonly planned: (plan: Plan) => readonly TableChange[];
  /** Read out when it is done. */
  readonly said: string;
}

/** Writes a change to the workbook, says so, and reads the plan again; the answer tells whether it was written. */
export function useChange(): {
  readonly state: ActionState<string>;
  readonly change: (change: Change) => Promise<boolean>;
  readonly reset: () => void;
} {
  const { actions, plan, announce } = usePane();
  const { state, start, reset } = useAction<string>();
  const change = async ({ kind, reason = null, planned, said }: Change) => {
    if (!(await start(() => actions.change({ kind, reason }, planned)))) return false;
    announce(said);
    await plan.refresh();
    return true;
  };
  return { state, change, reset };
}
