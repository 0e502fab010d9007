import { acceptanceOf, isAcceptable } from "../domain/warnings/acceptance";
import type { Warning } from "../domain/warnings/warning";
import { asActionResult, type ActionResult } from "./actionProblem";
import { changePlan } from "./changePlan";
import { blankRow } from "./import/blankRow";
import { freeIds } from "./import/freeIds";
import type { LoggedAction } from "./planChange";
import type { WorkbookPort } from "./ports";
import { readPlan } from "./readPlan";

/**
 * Writes in the table of accepted warnings that this one may stay, with the reason and the day; gives the ID of the action.
 * A warning that cannot be accepted (domain 5.9, `!`) is a mistake of the caller and throws.
 */
export async function acceptWarning(
  port: WorkbookPort,
  warning: Warning,
  reason: string,
  { when, who }: Pick<LoggedAction, "when" | "who">,
): ActionResult<string> {
  if (!isAcceptable(warning)) throw new Error(`Warning ${warning.code} cannot be accepted.`);
  const read = asActionResult(await readPlan(port));
  if (!read.ok) return read;
  const taken = read.value.plan.acceptedWarnings.map(({ id }) => id);
  const row = {
    ...blankRow("acceptedWarnings", freeIds("acceptedWarnings", taken)()),
    ...acceptanceOf(warning, reason),
    acceptedBy: who,
    acceptedOn: when.slice(0, 10),
  };
  const action = { kind: "acceptWarning", when, who, reason };
  return changePlan(port, action, [{ table: "acceptedWarnings", added: [row], changed: [] }]);
}
