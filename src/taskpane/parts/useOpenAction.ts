import type { NextAction } from "../../actions/nextActions";
import { usePane } from "../PaneContext";
import type { ActionProblem } from "../../actions/actionProblem";
import { useShow } from "./useShow";

/** Opens what an action is about: the pane's own view where there is one, else the cell in the sheet. */
export function useOpenAction(): {
  readonly open: (action: NextAction) => void;
  readonly problem: ActionProblem | null;
} {
  const { router } = usePane();
  const { show, problem } = useShow();
  const open = ({ kind, table, row }: NextAction) => {
    if (kind === "collectNeeds") router.go({ view: "addNeed" });
    else if (kind === "listEmployees") router.go({ view: "import" });
    else show({ table, row, field: kind === "setBudget" ? "budgetGranted" : null });
  };
  return { open, problem };
}
