import type { StartingLegalParameter } from "../../../domain/calculations/startingLegalParameters";
import { say, type Wording } from "../wording";

/** Units of legal amounts. */
export const parameterUnits: Readonly<Record<StartingLegalParameter["unit"], Wording>> = {
  fraction: say("deel (0,3 = 30 %)", "share (0.3 = 30 %)", "part (0,3 = 30 %)"),
  factor: say("factor (1,27 = 27 % erbij)", "factor (1.27 = 27 % more)", "facteur (1,27 = 27 % en plus)"),
  euro: say("euro", "euro", "euro"),
  hours: say("uren", "hours", "heures"),
  days: say("dagen", "days", "jours"),
  years: say("jaren", "years", "années"),
  people: say("personen", "people", "personnes"),
  dayOfYear: say(
    "dag van het jaar (315 = 15 maart)",
    "day of the year (315 = 15 March)",
    "jour de l'année (315 = 15 mars)",
  ),
  months: say("maanden", "months", "mois"),
};
