import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const controlTexts: SheetWording<"control"> = {
  name: say("Controle", "Control", "Contrôle"),
  title: say("Controle van de totalen", "Check of the totals", "Contrôle des totaux"),
  explanation: say(
    "Elk totaal twee keer berekend: door de invoegtoepassing en door Excel zelf. Het verschil hoort 0,00 te zijn.",
    "Every total twice: by the add-in and by Excel itself. The difference must be 0.00.",
    "Chaque total deux fois : par le complément et par Excel lui-même. La différence doit être 0,00.",
  ),
  tables: {},
  blocks: {
    control: {
      title: say("Totalen naast elkaar", "Totals side by side", "Totaux côte à côte"),
      labels: {
        what: say("Wat", "What", "Quoi"),
        custom: say("Invoegtoepassing", "Add-in", "Complément"),
        native: say("Excel zelf", "Excel itself", "Excel lui-même"),
        difference: say("Verschil", "Difference", "Différence"),
        available: say("Beschikbaar budget", "Available budget", "Budget disponible"),
        support: say("Draagvlak", "Support", "Adhésion"),
        concentration: say(
          "Concentratie van leveranciers",
          "Concentration of suppliers",
          "Concentration des prestataires",
        ),
      },
    },
  },
};
