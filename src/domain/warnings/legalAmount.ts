import { legalParameter } from "../calculations/legalParameter";
import {
  startingLegalParameters,
  type LegalParameterCode,
  type StartingLegalParameter,
} from "../calculations/startingLegalParameters";
import type { Plan } from "../plan/plan";
import type { IsoDate } from "../plan/units";
import { legalDay } from "./legalDay";
import { wordKey } from "./wordKey";

/**
 * A legal amount in force on a day, or else on the day that counts for the plan. For a workbook that was made before this code there was, so that has no row
 * of it, the amounts of a new plan count. `null` when none is in force, or no day is known.
 */
export function legalAmount(
  { legalParameters, organisation }: Pick<Plan, "legalParameters" | "organisation">,
  code: LegalParameterCode,
  day: IsoDate | null = legalDay(organisation),
): number | null {
  if (day === null) return null;
  const isKnown = legalParameters.some((row) => wordKey(row.code) === wordKey(code));
  const found = isKnown
    ? legalParameter(legalParameters, code, day)
    : legalParameter<StartingLegalParameter>(startingLegalParameters, code, day);
  return found?.value ?? null;
}
