import { validThrough } from "../calculations/certificateValidity";
import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";
import type { RuleContext } from "./ruleContext";

/** Last day on which a certificate is valid: as filled in, or counted from its own or its training's months (F-K7); `null` when it never ends or nobody knows. */
export function certificateEnd(
  { validUntil, obtainedOn, validityMonths, trainingId }: PlanRow<"certificates">,
  context: RuleContext,
): IsoDate | null {
  if (validUntil !== null) return validUntil;
  const months = validityMonths ?? context.row("trainings", trainingId)?.validityMonths ?? null;
  return obtainedOn === null ? null : validThrough(obtainedOn, months);
}
