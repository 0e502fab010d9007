import type { Severity } from "../domain/warnings/warning";
import { asActionResult, type ActionResult } from "./actionProblem";
import { checkPlan } from "./checkPlan";
import { isOpen, type CheckedWarning } from "./checkedWarnings";
import type { WorkbookPort } from "./ports";
import { goToPlace } from "./goToPlace";

const weight: Readonly<Record<Severity, number>> = { error: 0, attention: 1, info: 2 };

/** The open warning after the one with this key, the most serious first and the first again after the last; `null` when none is open. */
export function warningAfter(warnings: readonly CheckedWarning[], key: string | null): CheckedWarning | null {
  const open = warnings
    .filter(isOpen)
    .toSorted((left, right) => weight[left.warning.severity] - weight[right.warning.severity]);
  const at = open.findIndex((checked) => checked.key === key);
  return open[(at + 1) % Math.max(open.length, 1)] ?? null;
}

/** Checks the plan and shows the cell of the next open warning; gives that warning, or `null` when none is open. */
export async function nextWarning(port: WorkbookPort, after: string | null): ActionResult<CheckedWarning | null> {
  const checked = await checkPlan(port);
  if (!checked.ok) return checked;
  const next = warningAfter(checked.value.warnings, after);
  if (next === null) return { ok: true, value: null };
  const shown = asActionResult(await goToPlace(port, next.warning.place));
  return shown.ok ? { ok: true, value: next } : shown;
}
