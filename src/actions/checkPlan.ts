import type { CellProblem } from "../blueprint/cellProblem";
import { planFromSnapshot } from "../blueprint/planFromSnapshot";
import type { Plan } from "../domain/plan/plan";
import { planRecords, type RecordKey } from "../domain/plan/planRecords";
import { planWarnings } from "../domain/warnings/planWarnings";
import { asActionResult, type ActionResult } from "./actionProblem";
import { checkedWarnings, type CheckedWarning } from "./checkedWarnings";
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

/** Reads the plan in two round trips and checks it. Nothing is written. */
export async function checkPlan(port: WorkbookPort): ActionResult<CheckedPlan> {
  const opened = asActionResult(await openPlan(port));
  if (!opened.ok) return opened;
  const { snapshot, texts, hasPlan } = opened.value;
  if (!hasPlan) return { ok: false, problem: "noPlan" };
  const { plan, problems } = planFromSnapshot(snapshot, texts);
  return { ok: true, value: checkedPlan(plan, sheetNamesOf(opened.value), problems, workbookPlaces(opened.value)) };
}

/** Checks a plan that was read. */
export function checkedPlan(
  plan: Plan,
  sheetNames: CheckedPlan["sheetNames"],
  problems: CheckedPlan["problems"] = [],
  places: WorkbookPlaces = noPlaces,
): CheckedPlan {
  const warnings = checkedWarnings(planWarnings(plan), plan.acceptedWarnings);
  return { plan, problems, warnings, status: planStatus(plan, warnings), sheetNames, places };
}

function sheetNamesOf({ view, shapes }: OpenPlan): CheckedPlan["sheetNames"] {
  const names = Object.keys(planRecords).map((key) => {
    const table = shapes.get(key)?.name ?? key;
    return [key, view.table(table)?.sheet ?? table];
  });
  return Object.fromEntries(names) as CheckedPlan["sheetNames"];
}
