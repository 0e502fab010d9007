import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { latestCultureScan } from "../../domain/warnings/latestCultureScan";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { rowChange } from "../rowChange";
import type { SurveyGroup } from "./cultureOverview";

/** Writes the scores of one statement. A scan that has no day yet is measured today: all its statements get the day, so that they stay one scan. */
export function saveScores(
  plan: Plan,
  id: string,
  scores: Readonly<Record<SurveyGroup, number | null>>,
  today: IsoDate,
): readonly TableChange[] {
  const scored = rowChange(plan, "cultureScan", id, scores);
  const undated = latestCultureScan(plan).filter(({ measuredOn }) => measuredOn === null);
  if (scored.length === 0 || !undated.some((row) => row.id === id)) return scored;
  const dated = undated.map((row) => ({ id: row.id, fields: [{ field: "measuredOn", to: today }] }));
  return [{ table: "cultureScan", added: [], changed: [...scored.flatMap(({ changed }) => changed), ...dated] }];
}

/** Begins a new scan with the statements of the latest one; nothing when that one is of today, or was never scored and can be used itself. */
export function startScan(plan: Plan, today: IsoDate): readonly TableChange[] {
  const latest = latestCultureScan(plan);
  const isScored = latest.some(({ board, managers, staff }) => board !== null || managers !== null || staff !== null);
  if (!isScored || latest.some(({ measuredOn }) => measuredOn !== null && measuredOn >= today)) return [];
  const nextId = freeIds(
    "cultureScan",
    plan.cultureScan.map(({ id }) => id),
  );
  const added = latest.map(({ statement }) => ({
    ...blankRow("cultureScan", nextId()),
    statement,
    measuredOn: today,
  }));
  return [{ table: "cultureScan", added, changed: [] }];
}
