import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { RecordKey } from "../../domain/plan/planRecords";
import type { YearMonth } from "../../domain/plan/units";

/** Figures of the budget that are typed in once or follow from others. */
export type BudgetFigure =
  | "granted"
  | "planned"
  | "committed"
  | "realised"
  | "available"
  | "stillPlanned"
  | "forecast"
  | "deviation"
  | "overPlanned"
  | "lineRest"
  | "lineLeft"
  | "general"
  | "cancelled"
  | "lineExtra";

/** Whose amount a cell shows. */
export type TraceSubject =
  /** Not of the plan, or no amount. */
  | { readonly kind: "outside" | "noAmount" }
  | { readonly kind: "line"; readonly id: string; readonly isCounted: boolean }
  | { readonly kind: "training"; readonly id: string; readonly perParticipant: boolean }
  | { readonly kind: "expense" | "subsidy" | "quote"; readonly id: string }
  /** A part of a budget: what was granted, or a figure of it. */
  | { readonly kind: "frame"; readonly id: string; readonly figure: BudgetFigure }
  | { readonly kind: "figure"; readonly figure: BudgetFigure }
  | { readonly kind: "cluster"; readonly cluster: ChoiceOf<"priorityCluster"> | null }
  | { readonly kind: "costType"; readonly costType: ChoiceOf<"costType"> | null }
  /** Without a month: what has no month of the plan year. */
  | { readonly kind: "month"; readonly month: YearMonth | null }
  | { readonly kind: "department"; readonly department: string }
  /** Trainings together: all, those on one side of the line, or the first of the list. */
  | {
      readonly kind: "trainings";
      readonly which: "all" | "ranked" | "within" | "outside" | "perEmployee" | readonly string[];
    }
  /** All rows of a column together. */
  | {
      readonly kind: "column";
      readonly table: "budgetLines" | "budgetFrames" | "subsidies" | "expenses";
      readonly field: string;
    }
  /** Another row: the score of a training, the total of a scenario, or an amount that people typed in. */
  | { readonly kind: "row"; readonly table: RecordKey; readonly id: string; readonly field: string };

/** Whose amount a cell shows, and whether the cell shows that amount itself. */
export interface CellSubject {
  readonly subject: TraceSubject;
  readonly isAmount: boolean;
}
