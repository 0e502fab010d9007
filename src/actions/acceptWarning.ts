import { acceptanceOf, isAcceptable } from "../domain/warnings/acceptance";
import type { Warning } from "../domain/warnings/warning";
import type { ActionResult } from "./actionProblem";
import { changePlan } from "./changePlan";
import { blankRow } from "./import/blankRow";
import { freeIds } from "./import/freeIds";
import type { LoggedAction } from "./planChange";
import type { WorkbookPort } from "./ports";

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
  const acceptance = { ...acceptanceOf(warning, reason), acceptedBy: who, acceptedOn: when.slice(0, 10) };
  return changePlan(port, { kind: "acceptWarning", when, who, reason }, ({ acceptedWarnings }) => {
    const taken = acceptedWarnings.map(({ id }) => id);
    const row = { ...blankRow("acceptedWarnings", freeIds("acceptedWarnings", taken)()), ...acceptance };
    return [{ table: "acceptedWarnings", added: [row], changed: [] }];
  });
}
