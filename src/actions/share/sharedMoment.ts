import type { Plan } from "../../domain/plan/plan";
import { systemKeys } from "../../domain/warnings/systemKeys";
import { formatDate } from "../../i18n/formats";
import type { Language } from "../../i18n/language";

/** When the answers of functions were fixed, as people read it: `01-03-2027 14:05`; `null` while the formulas live. */
export function sharedMoment(systemValues: Plan["systemValues"], language: Language): string | null {
  const value = systemValues.find(({ key }) => key === systemKeys.stampedOn)?.value ?? null;
  if (value === null) return null;
  const [day = "", ...time] = value.split(" ");
  return [formatDate(day, language), ...time].join(" ");
}
