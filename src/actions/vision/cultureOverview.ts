import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { latestCultureScan } from "../../domain/warnings/latestCultureScan";
import { wordKey } from "../../domain/warnings/wordKey";
import type { CheckedPlan } from "../checkPlan";
import { warnedRows } from "../warnedRows";

export type SurveyGroup = ChoiceOf<"surveyGroup">;
export const surveyGroups = choiceLists.surveyGroup.keys;

type ScanRow = PlanRow<"cultureScan">;

/** A statement of the latest scan with the scores of the groups, from 1 to 5. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly scores: Readonly<Record<SurveyGroup, number | null>>;
  /** Between the highest and the lowest group; `null` with fewer than two scores. */
  readonly spread: number | null;
  /** How much the mean of this statement rose since the earlier scan; `null` when there is nothing to compare. */
  readonly rise: number | null;
}

/** What one group scored on average, now and in the earlier scan; `null` without scores. */
export interface GroupMean {
  readonly group: SurveyGroup;
  readonly mean: number | null;
  readonly earlier: number | null;
}

/** The scan of the learning culture as the pane shows it (S1.5, S1.18, S2.3). */
export interface CultureOverview {
  readonly statements: readonly Statement[];
  /** Statements with a score of every group. */
  readonly scored: number;
  readonly hasScores: boolean;
  readonly measuredOn: IsoDate | null;
  readonly earlierOn: IsoDate | null;
  readonly groups: readonly GroupMean[];
  /** From 0 (all ones) to 100 (all fives); `null` without scores. */
  readonly score: number | null;
  readonly earlierScore: number | null;
  /** Between the highest and the lowest mean of the groups. */
  readonly spread: number | null;
  /** Warnings W-VIS-03 and W-VIS-04, as long as they are open. */
  readonly isSpreadWide: boolean;
  readonly isScoreLow: boolean;
}

/** Sums up the latest scan beside the one before it. */
export function cultureOverview({ plan, warnings }: Pick<CheckedPlan, "plan" | "warnings">): CultureOverview {
  const latest = latestCultureScan(plan);
  const earlier = earlierScan(plan, latest);
  const groups = surveyGroups.map((group) => ({
    group,
    mean: meanOf(latest.map((row) => row[group])),
    earlier: meanOf(earlier.map((row) => row[group])),
  }));
  const statements = latest.map((row) => statementOf(row, earlier));
  return {
    statements,
    scored: latest.filter((row) => surveyGroups.every((group) => row[group] !== null)).length,
    hasScores: latest.some((row) => surveyGroups.some((group) => row[group] !== null)),
    measuredOn: latest[0]?.measuredOn ?? null,
    earlierOn: earlier[0]?.measuredOn ?? null,
    groups,
    score: scoreOf(latest),
    earlierScore: scoreOf(earlier),
    spread: spreadOf(groups.map(({ mean }) => mean)),
    isSpreadWide: warnedRows(warnings, "W-VIS-03").size > 0,
    isScoreLow: warnedRows(warnings, "W-VIS-04").size > 0,
  };
}

/** The statements of the scan before the latest; empty when there is only one. */
function earlierScan(plan: Plan, latest: readonly ScanRow[]): readonly ScanRow[] {
  const now = new Set(latest);
  return latestCultureScan({ ...plan, cultureScan: plan.cultureScan.filter((row) => !now.has(row)) });
}

function statementOf(row: ScanRow, earlier: readonly ScanRow[]): Statement {
  const { id, statement, board, managers, staff } = row;
  const before = earlier.find((one) => wordKey(one.statement) === wordKey(statement));
  const mean = meanOf(scoresOf(row));
  const meanBefore = before === undefined ? null : meanOf(scoresOf(before));
  return {
    id,
    text: statement ?? id,
    scores: { board, managers, staff },
    spread: spreadOf(scoresOf(row)),
    rise: mean === null || meanBefore === null ? null : mean - meanBefore,
  };
}

function scoresOf(row: ScanRow): readonly (number | null)[] {
  return surveyGroups.map((group) => row[group]);
}

function scoreOf(scan: readonly ScanRow[]): number | null {
  const mean = meanOf(scan.flatMap(scoresOf));
  return mean === null ? null : ((mean - 1) / 4) * 100;
}

function meanOf(scores: readonly (number | null)[]): number | null {
  const given = scores.filter((score) => score !== null);
  return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length;
}

function spreadOf(scores: readonly (number | null)[]): number | null {
  const given = scores.filter((score) => score !== null);
  return given.length < 2 ? null : Math.max(...given) - Math.min(...given);
}
