import type { PlanRow } from "../../domain/plan/planRecords";
import type { CheckedPlan } from "../checkPlan";
import { warnedRows } from "../warnedRows";

type VisionRow = PlanRow<"visionAnswers">;

/** A question on why or how the organisation learns, with its answer as it stands in the sheet (S1.3 to S1.5). */
export interface VisionQuestion {
  readonly id: string;
  readonly category: "why" | "how" | null;
  readonly question: string;
  readonly answer: string;
}

/** How well the plan fits ambition, means or culture (S1.2), from 1 to 5. `isLow` when a warning says so. */
export interface FitQuestion {
  readonly id: string;
  readonly question: string;
  readonly score: number | null;
  readonly evidence: string;
  readonly tension: string;
  readonly isLow: boolean;
}

/** The vision as the pane shows it. */
export interface VisionOverview {
  readonly questions: readonly VisionQuestion[];
  readonly answered: number;
  /** The first question without an answer; `null` when all have one. */
  readonly firstOpen: string | null;
  readonly fits: readonly FitQuestion[];
  /** The lowest score of the fits: what holds the plan back; `null` before the first score. */
  readonly lowest: FitQuestion | null;
}

/** Sums up the rows of the vision: questions that want words, and the three that want a score. */
export function visionOverview({ plan, warnings }: Pick<CheckedPlan, "plan" | "warnings">): VisionOverview {
  const low = warnedRows(warnings, "W-VIS-01");
  const questions = plan.visionAnswers.flatMap((row) => (row.category === "fit" ? [] : [questionOf(row)]));
  const open = questions.filter(({ answer }) => answer === "");
  const fits = plan.visionAnswers.filter(({ category }) => category === "fit").map((row) => fitOf(row, low));
  const scored = fits.flatMap((fit) => (fit.score === null ? [] : [{ fit, score: fit.score }]));
  return {
    questions,
    answered: questions.length - open.length,
    firstOpen: open[0]?.id ?? null,
    fits,
    lowest: scored.toSorted((left, right) => left.score - right.score)[0]?.fit ?? null,
  };
}

function questionOf({ id, category, question, answer }: VisionRow): VisionQuestion {
  return {
    id,
    category: category === "why" || category === "how" ? category : null,
    question: question ?? id,
    answer: answer ?? "",
  };
}

function fitOf({ id, question, score, evidence, tension }: VisionRow, low: ReadonlySet<string | null>): FitQuestion {
  return {
    id,
    question: question ?? id,
    score,
    evidence: evidence ?? "",
    tension: tension ?? "",
    isLow: low.has(id),
  };
}
