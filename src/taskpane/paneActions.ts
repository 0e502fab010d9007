import type { ActionResult } from "../actions/actionProblem";
import type { NewNeed } from "../actions/addNeed";
import type { BestValueChoice } from "../actions/budget/bestValueChoice";
import type { CheckedPlan } from "../actions/checkPlan";
import type { DoneAction } from "../actions/loggedActions";
import type { ImportMapping } from "../actions/import/importMapping";
import type { ImportPreview, TableChanges } from "../actions/import/importPreview";
import type { ImportAnswers } from "../actions/import/importQuestion";
import type { ImportSource } from "../actions/import/importSource";
import type { TargetKey } from "../actions/import/importTargets";
import type { ReadOptions } from "../actions/import/readFile";
import type { PlanFile, PlanFileReading } from "../actions/planFiles/planFile";
import type { TableChange } from "../actions/planChange";
import type { SelectedCell } from "../actions/ports";
import type { CutOffQuestion } from "../actions/budget/cutOffChoice";
import type { planRepair } from "../actions/repairWorkbook";
import type { Plan } from "../domain/plan/plan";
import type { EuroCents } from "../domain/plan/units";
import type { Warning, WarningPlace } from "../domain/warnings/warning";
import type { Language } from "../i18n/language";

/** What is chosen for a new plan. */
export interface PlanChoices {
  readonly language: Language;
  readonly country: "NL" | "BE" | "BE+NL";
  readonly planYear: number;
  readonly withExample: boolean;
}

/** What the open workbook holds of a plan. */
export type FoundPlan = "none" | "plan" | "damaged";

/** Something of the plan's structure that is missing, as a repair would put it back. */
export type Damage = Extract<Awaited<ReturnType<typeof planRepair>>, { readonly ok: true }>["value"][number];

/** How far a running action is; `total` is 0 while that is not known. */
export interface ActionProgress {
  readonly stage: "reading" | "planning" | "writing" | "checking";
  readonly done: number;
  readonly total: number;
}

/** Lets an action that takes longer than a second show its progress and be stopped. */
export interface ActionRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ActionProgress) => void;
}

/** A proposed way to read a file into the plan. */
export interface ImportProposal {
  readonly mapping: ImportMapping;
  /** Answers given the last time for the same headers. */
  readonly answers: ImportAnswers;
  /** Whether the workbook remembers this file's headers from an earlier import. */
  readonly isRemembered: boolean;
}

/** What an import changed, in rows. */
export interface ImportDone {
  readonly added: number;
  readonly changed: number;
  /** Whether the log tells how to take it back. */
  readonly isLogged: boolean;
}

/** What a new workbook is made of when its plan comes from another workbook. */
export interface PlanStart {
  readonly plan: Plan;
  readonly language: Language;
  readonly ownWords: PlanFile["ownWords"];
  /** Where it comes from, for the log; `null` when the log must not say. */
  readonly source: string | null;
}

/** All a view can ask for. `index.tsx` joins it to the workbook; loading the code behind an action is part of the action. */
export interface PaneActions {
  readonly findPlan: () => ActionResult<FoundPlan>;
  readonly makePlan: (choices: PlanChoices, run: ActionRun) => ActionResult<null>;
  /** Reads the plans in the chosen .xlsx files, one after the other; a file that gives none is a problem of that file alone. */
  readonly readPlanFiles: (files: readonly File[], run: ActionRun) => ActionResult<readonly PlanFileReading[]>;
  /** Builds the open workbook with a plan that comes from another one. */
  readonly makePlanFrom: (start: PlanStart, run: ActionRun) => ActionResult<null>;
  readonly checkPlan: () => ActionResult<CheckedPlan>;
  readonly show: (place: WarningPlace) => ActionResult<null>;
  readonly acceptWarning: (warning: Warning, reason: string) => ActionResult<string>;
  readonly addNeed: (need: NewNeed) => ActionResult<string>;
  /**
   * Writes what `planned` makes of the plan as it stands in the workbook at that moment, in one step that can be restored; gives the ID of the action.
   * `kind` names the action in the log; its words stand in `moreTexts.actionKinds`.
   */
  readonly change: (
    action: { readonly kind: string; readonly reason: string | null },
    planned: (plan: Plan) => readonly TableChange[],
  ) => ActionResult<string>;
  /** The best value for each budget, one after the other; may take seconds. */
  readonly searchBestValue: (
    question: Pick<CutOffQuestion, "ranked" | "shares">,
    budgets: readonly EuroCents[],
    run: ActionRun,
  ) => ActionResult<readonly (BestValueChoice | null)[]>;
  readonly lastActions: () => ActionResult<readonly DoneAction[]>;
  readonly restore: (action: DoneAction) => ActionResult<DoneAction>;
  readonly findDamage: () => ActionResult<readonly Damage[]>;
  /** Mends exactly what the user agreed to; `outdated` when something else is missing by now. */
  readonly repair: (agreed: readonly Damage[]) => ActionResult<null>;
  readonly readImportFile: (file: File, options: ReadOptions, run: ActionRun) => ActionResult<ImportSource>;
  readonly proposeImport: (source: ImportSource, target: TargetKey) => ActionResult<ImportProposal>;
  readonly previewImport: (
    source: ImportSource,
    mapping: ImportMapping,
    answers: ImportAnswers,
    run: ActionRun,
  ) => ActionResult<ImportPreview>;
  readonly runImport: (preview: ImportPreview, run: ActionRun) => ActionResult<ImportDone>;
  /** Writes what merging the plans of departments changes; `reason` names the files, for the log. */
  readonly mergeDepartments: (
    changes: readonly TableChanges[],
    reason: string,
    run: ActionRun,
  ) => ActionResult<ImportDone>;
  /** Shows the board page. */
  readonly showBoard: () => ActionResult<null>;
  /** Writes the answers of custom functions over their formulas, for people without the add-in; gives how many parts were written. */
  readonly stampValues: () => ActionResult<number>;
  /** The way back from stamping; gives how many parts live again. */
  readonly liveFormulas: () => ActionResult<number>;
  /** Calls the listener after changes in the sheets, also those of other people; the answer stops it. */
  readonly onChange: (listener: (hint: { readonly remote: boolean }) => void) => () => void;
  /** The cell people stand on; `null` while they selected something else. */
  readonly selection: () => ActionResult<SelectedCell | null>;
  /** Calls the listener when this user selects something else; the answer stops it. */
  readonly onSelection: (listener: () => void) => () => void;
}
