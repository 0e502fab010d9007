import type { StepNumber } from "../../i18n/pane/stepNames";
import type { Severity } from "../../domain/warnings/warning";

/** What the pane can show. Kept in memory: office.js takes the browser's history away. */
export type Route =
  | { readonly view: "start" | "nextYear" | "nameless" }
  | { readonly view: "home" }
  | { readonly view: "step"; readonly step: StepNumber }
  | { readonly view: "visionAnswers" | "cultureScan" | "stakeholders" }
  | { readonly view: "needs" | "fieldwork" | "addNeed" }
  /** With a need, the training is made of that one. */
  | { readonly view: "newTraining"; readonly need?: string }
  | { readonly view: "yearPlan" | "priorities" | "budget" | "trace" }
  /** With a training, its costs are asked for. */
  | { readonly view: "costLines"; readonly training?: string }
  /** With a session, its enrolments are shown. */
  | { readonly view: "enrolments"; readonly session?: string }
  | { readonly view: "calendar" | "suppliers" | "roles" }
  | { readonly view: "evaluation" | "compliance" }
  /** With a key, that warning is put first in the navigator. */
  | { readonly view: "warnings"; readonly severity?: Severity; readonly step?: StepNumber; readonly key?: string }
  | { readonly view: "import" | "departments" }
  | { readonly view: "more" }
  | { readonly view: "restore" }
  | { readonly view: "repair" }
  | { readonly view: "share" | "texts" }
  | { readonly view: "about" };

/** Whether a view belongs to a workbook without a plan: it has no menu, and there is nothing to read. */
export function isBeforePlan({ view }: Route): boolean {
  return view === "start" || view === "nextYear" || view === "nameless";
}
