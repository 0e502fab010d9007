import type { NextAction, NextActionKind } from "../../actions/nextActions";
import { usePane } from "../PaneContext";
import type { ActionProblem } from "../../actions/actionProblem";
import { useShow } from "./useShow";

/** Where the pane itself offers to do what an action asks for; the others are done in the sheet. */
export const viewOfAction = {
  answerVision: "visionAnswers",
  scoreCulture: "cultureScan",
  mapStakeholders: "stakeholders",
  listEmployees: "import",
  collectNeeds: "addNeed",
  testNeeds: "needs",
  chooseTrainings: "newTraining",
  scorePriorities: "priorities",
  costTrainings: "costLines",
  setBudget: "budget",
  planSessions: "calendar",
  dateSessions: "calendar",
  planEvaluation: "evaluation",
  secureResults: "evaluation",
} as const satisfies Partial<Record<NextActionKind, string>>;

/** Opens what an action is about: the pane's own view where there is one, else the cell in the sheet. */
export function useOpenAction(): {
  readonly open: (action: NextAction) => void;
  readonly problem: ActionProblem | null;
} {
  const { router } = usePane();
  const { show, problem } = useShow();
  const open = ({ kind, table, row }: NextAction) => {
    if (kind in viewOfAction) router.go({ view: viewOfAction[kind as keyof typeof viewOfAction] });
    else show({ table, row, field: null });
  };
  return { open, problem };
}
