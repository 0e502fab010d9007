import { legalParameter } from "../calculations/legalParameter";
import type { Plan } from "../plan/plan";
import type { IsoDate } from "../plan/units";
import type { legalCodes } from "./legalCodes";

type LegalCode = (typeof legalCodes)[keyof typeof legalCodes];

/** The value of a legal parameter in force on a day, or on the reference date, or else at the start of the plan year; `null` when the workbook has none. */
export function legalValue(
  { legalParameters, organisation: { referenceDate, planYear } }: Plan,
  code: LegalCode,
  day?: IsoDate,
): number | null {
  const on = day ?? referenceDate ?? (planYear === null ? null : `${planYear}-01-01`);
  return on === null ? null : (legalParameter(legalParameters, code, on)?.value ?? null);
}
