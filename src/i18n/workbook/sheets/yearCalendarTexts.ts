import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const yearCalendarTexts: SheetWording<"yearCalendar"> = {
  name: say("Jaarkalender", "Year calendar", "Calendrier annuel"),
  title: say("Jaarkalender", "Year calendar", "Calendrier annuel"),
  explanation: say(
    "Aantal sessies met een lesdag op die dag; een punt is een vrije feestdag.",
    "Number of sessions with a training day on that day; a dot is a public holiday.",
    "Nombre de sessions ayant un jour de formation ce jour-là ; un point est un jour férié.",
    "Aantal sessies met een opleidingsdag op die dag; een punt is een vrije feestdag.",
  ),
  tables: {},
  blocks: {
    yearGrid: {
      title: say("Twaalf maanden, 31 dagen", "Twelve months, 31 days", "Douze mois, 31 jours"),
      labels: {
        month: say("Maand", "Month", "Mois"),
        total: say("Totaal", "Total", "Total"),
      },
    },
  },
};
