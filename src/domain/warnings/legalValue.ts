import { legalParameter } from "../calculations/legalParameter";
import type { Plan } from "../plan/plan";
import type { IsoDate } from "../plan/units";
import type { legalCodes } from "./legalCodes";
import { legalDay } from "./legalDay";

type LegalCode = (typeof legalCodes)[keyof typeof legalCodes];

/** As much of a plan as legal amounts depend on. */
interface LegalPlan {
  readonly legalParameters: readonly Pick<
    Plan["legalParameters"][number],
    "code" | "value" | "country" | "validFrom" | "validTo"
  >[];
  readonly organisation: Plan["organisation"];
}

/** The value of a legal parameter in force on a day, or else on the day that counts for the plan; `null` when the workbook has none. */
export function legalValue(
  { legalParameters, organisation }: LegalPlan,
  code: LegalCode,
  day?: IsoDate,
): number | null {
  const on = day ?? legalDay(organisation);
  return on === null ? null : (legalParameter(legalParameters, code, on)?.value ?? null);
}
