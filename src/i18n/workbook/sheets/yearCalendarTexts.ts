import { monthNames } from "../monthTexts";
import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const yearCalendarTexts: SheetWording<"yearCalendar"> = {
  name: say("Jaarkalender", "Year calendar", "Calendrier annuel"),
  title: say("Jaarkalender", "Year calendar", "Calendrier annuel"),
  explanation: say(
    "Een getal: zoveel sessies hebben die dag een lesdag. F: vrije feestdag. za en zo: weekend.",
    "A number: so many sessions have a training day then. H: public holiday. Sa and Su: weekend.",
    "Un nombre : autant de sessions ont un jour de formation ce jour-là. F : jour férié. sa et di : week-end.",
    "Een getal: zoveel sessies hebben die dag een opleidingsdag. F: vrije feestdag. za en zo: weekend.",
  ),
  tables: {},
  blocks: {
    yearGrid: {
      title: say("Twaalf maanden, 31 dagen", "Twelve months, 31 days", "Douze mois, 31 jours"),
      labels: {
        month: say("Maand", "Month", "Mois"),
        total: say("Totaal", "Total", "Total"),
        saturday: say("za", "Sa", "sa"),
        sunday: say("zo", "Su", "di"),
        holiday: say("F", "H", "F"),
        ...monthNames,
      },
    },
  },
};
