import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const budgetBlockTexts: SheetWording<"budget">["blocks"] = {
  budgetPosition: {
    title: say("Stand van het budget", "Where the budget stands", "État du budget"),
    labels: {
      granted: say("Toegekend", "Granted", "Alloué"),
      planned: say("Gepland (na subsidie)", "Planned (after subsidies)", "Prévu (après subventions)"),
      committed: say("Vastgelegd", "Committed", "Engagé"),
      realised: say("Gerealiseerd", "Realised", "Réalisé"),
      available: say("Beschikbaar", "Available", "Disponible"),
      stillPlanned: say("Nog gepland", "Still planned", "Encore prévu"),
      forecast: say("Verwacht einde jaar", "Expected at year end", "Attendu en fin d'année"),
      deviation: say("Afwijking (+ is te veel)", "Variance (+ is too much)", "Écart (+ est un dépassement)"),
      used: say("Benut in procent", "Used in per cent", "Utilisé en pour cent"),
    },
  },
  totalsByCluster: {
    title: say("Per cluster", "By cluster", "Par groupe de priorité"),
    labels: {
      cluster: say("Cluster", "Cluster", "Groupe de priorité"),
      amount: say("Bedrag", "Amount", "Montant"),
      none: say("Zonder opleiding", "Without training", "Sans formation"),
      total: say("Totaal", "Total", "Total"),
    },
  },
  totalsByCostType: {
    title: say("Per kostensoort", "By cost type", "Par type de coût"),
    labels: {
      costType: say("Kostensoort", "Cost type", "Type de coût"),
      amount: say("Bedrag", "Amount", "Montant"),
      total: say("Totaal", "Total", "Total"),
    },
  },
  totalsByMonth: {
    title: say("Per maand", "By month", "Par mois"),
    labels: {
      month: say("Maand", "Month", "Mois"),
      amount: say("Bedrag", "Amount", "Montant"),
      notPhased: say("Niet gefaseerd", "Not phased", "Sans mois"),
      total: say("Totaal", "Total", "Total"),
    },
  },
  totalsByDepartment: {
    title: say("Per afdeling", "By department", "Par service"),
    labels: {
      department: say("Afdeling", "Department", "Service"),
      amount: say("Bedrag", "Amount", "Montant"),
    },
  },
};
