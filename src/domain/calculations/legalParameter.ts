import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";

type LegalParameter = Pick<PlanRow<"legalParameters">, "code" | "value" | "country" | "validFrom" | "validTo">;

/**
 * The parameter with a code that is in force on a day: from its first day through its last day, an empty end being open. When several are
 * in force the latest counts, and one for the country itself goes before one without country. `null` when none is in force.
 */
export function legalParameter<P extends LegalParameter>(
  parameters: readonly P[],
  code: string,
  day: IsoDate,
  country: "BE" | "NL" | null = null,
): P | null {
  const wanted = code.trim().toLowerCase();
  let best: P | null = null;
  for (const parameter of parameters) {
    if (parameter.code?.trim().toLowerCase() !== wanted || parameter.value === null) continue;
    if (country !== null && parameter.country !== null && !parameter.country.includes(country)) continue;
    if (parameter.validFrom !== null && parameter.validFrom > day) continue;
    if (parameter.validTo !== null && parameter.validTo < day) continue;
    if (best === null || precedence(parameter) > precedence(best)) best = parameter;
  }
  return best;
}

/** Sorts as text: own country first, then the latest first day; equal ones by value so that the order of rows does not matter. */
function precedence({ country, validFrom, value }: LegalParameter): string {
  return `${country === null ? 0 : 1} ${validFrom ?? "0000-00-00"} ${String(value).padStart(20, "0")}`;
}
