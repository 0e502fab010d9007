import type { CellProblem } from "../blueprint/cellProblem";
import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import { outcomeOf, type Parts } from "../domain/parts";
import type { Plan } from "../domain/plan/plan";
import { planRecords, type RecordKey } from "../domain/plan/planRecords";
import { planWarningsInParts } from "../domain/warnings/planWarnings";
import { asActionResult, type ActionResult } from "./actionProblem";
import { checkedWarnings, type CheckedWarning } from "./checkedWarnings";
import { inTurns } from "./inTurns";
import { openPlan, type OpenPlan } from "./openPlan";
import { planStatus, type PlanStatus } from "./planStatus";
import type { WorkbookPort } from "./ports";
import { noPlaces, workbookPlaces, type WorkbookPlaces } from "./trace/workbookPlaces";

/** A plan as it was read, checked: its warnings with what the user decided, and where it stands. */
export interface CheckedPlan {
  readonly plan: Plan;
  /** Cells, columns and tables that could not be read; what they hold is missing from the plan. */
  readonly problems: readonly CellProblem[];
  readonly warnings: readonly CheckedWarning[];
  readonly status: PlanStatus;
  /** The tab each table stands on, as it is called in this workbook; the table's own name when it is gone. */
  readonly sheetNames: Readonly<Record<RecordKey, string>>;
  /** What stood where when the plan was read. */
  readonly places: WorkbookPlaces;
}

/** Reads the plan in two round trips and checks it, with turns for the pane in between: a large plan takes longer than a click may wait. Nothing is written. */
export async function checkPlan(port: WorkbookPort): ActionResult<CheckedPlan> {
  const opened = asActionResult(await openPlan(port));
  if (!opened.ok) return opened;
  if (!opened.value.hasPlan) return { ok: false, problem: "noPlan" };
  return { ok: true, value: await inTurns(checkInParts(opened.value)) };
}

/** Checks a plan that was read. */
export function checkedPlan(
  plan: Plan,
  sheetNames: CheckedPlan["sheetNames"],
  problems: CheckedPlan["problems"] = [],
  places: WorkbookPlaces = noPlaces,
): CheckedPlan {
  return outcomeOf(checkedInParts({ plan, sheetNames, problems, places }));
}

function* checkInParts(open: OpenPlan): Parts<CheckedPlan> {
  const reading = yield* planFromSnapshotInParts(open.snapshot, open.texts);
  yield;
  const places = workbookPlaces(open);
  return yield* checkedInParts({ ...reading, sheetNames: sheetNamesOf(open), places });
}

function* checkedInParts(read: Omit<CheckedPlan, "warnings" | "status">): Parts<CheckedPlan> {
  const found = yield* planWarningsInParts(read.plan);
  yield;
  const warnings = checkedWarnings(found, read.plan.acceptedWarnings);
  yield;
  return { ...read, warnings, status: planStatus(read.plan, warnings) };
}

function sheetNamesOf({ view, shapes }: OpenPlan): CheckedPlan["sheetNames"] {
  const names = Object.keys(planRecords).map((key) => {
    const table = shapes.get(key)?.name ?? key;
    return [key, view.table(table)?.sheet ?? table];
  });
  return Object.fromEntries(names) as CheckedPlan["sheetNames"];
}
