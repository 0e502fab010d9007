import type { CheckedPlan } from "../actions/checkPlan";
import type { ImportMapping } from "../actions/import/importMapping";
import type { ImportPreview } from "../actions/import/importPreview";
import type { ImportAnswers } from "../actions/import/importQuestion";
import type { ImportSource } from "../actions/import/importSource";
import type { TargetKey } from "../actions/import/importTargets";
import type { ReadOptions } from "../actions/import/readFile";
import type { HostProblem, Result } from "../actions/ports";
import type { Warning, WarningPlace } from "../domain/warnings/warning";
import type { PlanRow } from "../domain/plan/planRecords";
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

/** Why an action did not do what was asked; `cancelled` is the user's own choice. */
export type PaneProblem = HostProblem["reason"] | "cancelled" | "noPlan" | "changedSince" | "nothingToRestore";

export type PaneResult<T> = Promise<Result<T, PaneProblem>>;

/** A need as the quick entry asks for it: the need itself and the three questions (S2.6, S2.7). */
export interface NewNeed {
  readonly title: string;
  readonly level: NonNullable<PlanRow<"needs">["level"]>;
  readonly people: number | null;
  readonly contribution: NonNullable<PlanRow<"needTests">["contribution"]>;
  readonly otherCauses: PlanRow<"needTests">["otherCauses"];
  readonly otherWay: NonNullable<PlanRow<"needTests">["otherWay"]>;
}

/** An action that wrote to the workbook, as the list of last actions shows it. */
export interface DoneAction {
  readonly id: string;
  readonly kind: string;
  /** When, as local text `2027-03-01 14:05`. */
  readonly when: string;
  readonly restorable: boolean;
}

/** Something of the plan's structure that is missing or changed, by the name the user sees. */
export interface Damage {
  readonly kind: "missingSheet" | "missingTable" | "missingColumn" | "other";
  readonly sheet: string;
  readonly table: string | null;
  readonly column: string | null;
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
}

/** All a view can ask for. `index.tsx` joins it to the workbook; loading the code behind an action is part of the action. */
export interface PaneActions {
  readonly findPlan: () => PaneResult<FoundPlan>;
  readonly makePlan: (choices: PlanChoices, run: ActionRun) => PaneResult<null>;
  readonly checkPlan: () => PaneResult<CheckedPlan>;
  readonly show: (place: WarningPlace) => PaneResult<null>;
  readonly acceptWarning: (warning: Warning, reason: string) => PaneResult<null>;
  readonly addNeed: (need: NewNeed) => PaneResult<null>;
  readonly lastActions: () => PaneResult<readonly DoneAction[]>;
  readonly restore: (id: string, run: ActionRun) => PaneResult<null>;
  readonly findDamage: () => PaneResult<readonly Damage[]>;
  readonly repair: (run: ActionRun) => PaneResult<null>;
  readonly readImportFile: (file: File, options: ReadOptions, run: ActionRun) => PaneResult<ImportSource>;
  readonly proposeImport: (source: ImportSource, target: TargetKey) => PaneResult<ImportProposal>;
  readonly previewImport: (
    source: ImportSource,
    mapping: ImportMapping,
    answers: ImportAnswers,
    run: ActionRun,
  ) => PaneResult<ImportPreview>;
  readonly runImport: (preview: ImportPreview, run: ActionRun) => PaneResult<ImportDone>;
  /** Calls the listener after changes in the sheets, also those of other people; the answer stops it. */
  readonly onChange: (listener: (hint: { readonly remote: boolean }) => void) => () => void;
}
