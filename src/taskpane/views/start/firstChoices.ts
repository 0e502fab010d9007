import type { IsoDate } from "../../../domain/plan/units";
import type { Language } from "../../../i18n/language";
import type { PlanChoices } from "../../paneActions";

/** What stands chosen at first: the country that goes with the language, and the year to come, which is what people plan. */
export function firstChoices(language: Language, today: IsoDate): PlanChoices {
  const country = language === "nl-BE" || language === "fr" ? "BE" : "NL";
  return { language, country, planYear: yearOf(today) + 1, withExample: false };
}

/** The year of a day. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
