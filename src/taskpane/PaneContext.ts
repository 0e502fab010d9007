import { createContext, useContext } from "react";
import type { CheckedPlan } from "../actions/checkPlan";
import type { IsoDate } from "../domain/plan/units";
import type { Language } from "../i18n/language";
import type { Router } from "./frame/useRouter";
import type { ActionProblem } from "../actions/actionProblem";
import type { PaneActions } from "./paneActions";

/** The plan as it was last read; kept while it is read again, so that nothing on the screen jumps. */
export interface PlanView {
  readonly checked: CheckedPlan | null;
  readonly problem: ActionProblem | null;
  readonly refresh: () => Promise<void>;
}

/** What every view can use. */
export interface Pane {
  readonly actions: PaneActions;
  /** The day on the user's own calendar when the pane was opened. */
  readonly today: IsoDate;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly router: Router;
  readonly plan: PlanView;
  /** Has a screen reader say what happened, without moving the focus. */
  readonly announce: (text: string) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane a view stands in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("A view is used outside the pane.");
  return pane;
}
