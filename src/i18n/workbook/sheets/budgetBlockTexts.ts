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
  totalsByQuarter: {
    title: say("Per kwartaal van het boekjaar", "By quarter of the financial year", "Par trimestre de l'exercice"),
    labels: {
      quarter: say("Kwartaal vanaf", "Quarter from", "Trimestre à partir de"),
      amount: say("Bedrag", "Amount", "Montant"),
      notPhased: say("Niet gefaseerd", "Not phased", "Sans mois"),
      total: say("Totaal", "Total", "Total"),
    },
  },
  costLadder: {
    title: say("Van directe kosten naar netto", "From direct costs to net", "Des coûts directs au net"),
    labels: {
      direct: say("Directe kosten", "Direct costs", "Coûts directs"),
      percentages: say("Overhead en onvoorzien", "Overhead and contingency", "Frais généraux et imprévus"),
      other: say("Andere uitgaven", "Other spending", "Autres dépenses"),
      cash: say("Uitgaven", "Spending", "Dépenses"),
      wages: say(
        "Loonkosten: verlet en vervanging (geen uitgave)",
        "Wages: absence and replacement (no spending)",
        "Salaires : absence et remplacement (sans dépense)",
      ),
      gross: say("Bruto totaal", "Gross total", "Total brut"),
      subsidies: say("Subsidies", "Subsidies", "Subventions"),
      net: say("Netto totaal", "Net total", "Total net"),
      granted: say("Toegekend", "Granted", "Alloué"),
      leftNet: say(
        "Over: toegekend min netto (hiermee vergelijkt het plan)",
        "Left: granted less net (what the plan compares)",
        "Reste : alloué moins net (ce que compare le plan)",
      ),
      cashNet: say("Uitgaven na subsidies", "Spending after subsidies", "Dépenses après subventions"),
      leftCash: say(
        "Over zonder loonkosten: toegekend min die uitgaven",
        "Left without wages: granted less that spending",
        "Reste sans salaires : alloué moins ces dépenses",
      ),
    },
  },
  benchmarkComparison: {
    title: say("Naast richtcijfers van anderen", "Beside figures of others", "À côté des chiffres des autres"),
    labels: {
      indicator: say("Wat wordt vergeleken", "What is compared", "Ce qui est comparé"),
      own: say("Dit plan", "This plan", "Ce plan"),
      value: say("Richtcijfer", "Benchmark", "Repère"),
      what: say("Van wie", "Of whom", "De qui"),
      year: say("Jaar", "Year", "Année"),
      source: say("Bron", "Source", "Source"),
    },
  },
  payrollNorm: {
    title: say("Norm en omvang", "Norm and size", "Norme et ampleur"),
    labels: {
      payroll: say("Loonsom", "Payroll", "Masse salariale", "Loonmassa"),
      share: say("Deel van de loonsom", "Share of payroll", "Part de la masse salariale", "Deel van de loonmassa"),
      norm: say("Norm (wettelijke parameter)", "Norm (legal parameter)", "Norme (paramètre légal)"),
      normAmount: say("Bedrag van de norm", "Amount of the norm", "Montant de la norme"),
      gap: say(
        "Verschil met de norm (− is te weinig)",
        "Gap to the norm (− is too little)",
        "Écart avec la norme (− est trop peu)",
      ),
      fte: say("Fte", "FTE", "ETP", "VTE"),
      perFte: say("Netto kosten per fte", "Net cost per FTE", "Coût net par ETP", "Netto kosten per VTE"),
      hours: say("Opleidingsuren (ingeschreven)", "Training hours (enrolled)", "Heures de formation (inscrits)"),
      hoursPerFte: say("Uren per fte", "Hours per FTE", "Heures par ETP", "Uren per VTE"),
      daysPerFte: say("Dagen per fte", "Days per FTE", "Jours par ETP", "Dagen per VTE"),
    },
  },
  costTypeSpending: {
    title: say(
      "Gepland en besteed per kostensoort",
      "Planned and spent by cost type",
      "Prévu et dépensé par type de coût",
    ),
    labels: {
      costType: say("Kostensoort", "Cost type", "Type de coût"),
      planned: say("Gepland", "Planned", "Prévu"),
      committed: say("Vastgelegd", "Committed", "Engagé"),
      realised: say("Gerealiseerd", "Realised", "Réalisé"),
      left: say("Over (− is te veel)", "Left (− is too much)", "Reste (− est trop)"),
      none: say("Zonder kostensoort", "Without cost type", "Sans type de coût"),
      total: say("Totaal", "Total", "Total"),
    },
  },
  lineStatuses: {
    title: say("Nazicht van de regels", "Review of the lines", "Relecture des lignes"),
    labels: {
      status: say("Status van de regel", "Status of the line", "Statut de la ligne"),
      lines: say("Aantal", "Number", "Nombre"),
      amount: say("Zonder opslagen", "Without surcharges", "Sans majorations"),
      none: say("Nog geen status", "No status yet", "Pas encore de statut"),
      frames: say("Status van het budgetkader", "Status of the budget frame", "Statut du cadre budgétaire"),
      granted: say("Toegekend", "Granted", "Alloué"),
    },
  },
  totalsByCostCentre: {
    title: say("Per kostenplaats", "By cost centre", "Par centre de coûts"),
    labels: {
      costCentre: say("Kostenplaats", "Cost centre", "Centre de coûts"),
      amount: say("Bedrag", "Amount", "Montant"),
      none: say("Zonder kostenplaats", "Without cost centre", "Sans centre de coûts"),
    },
  },
  absenceWages: {
    title: say(
      "Verletkosten van wie is ingeschreven",
      "Wage cost of absence of those enrolled",
      "Coût salarial d'absence des inscrits",
    ),
    labels: {
      id: say("ID", "ID", "ID"),
      training: say("Opleiding", "Training", "Formation"),
      budgeted: say("Begroot", "Budgeted", "Budgété", "In het budget"),
      paid: say("Betaalde uren", "Paid hours", "Heures payées"),
      unpaid: say("Onbetaald buiten rooster", "Unpaid, outside roster", "Non payées, hors horaire"),
      cost: say("Eigen uren × uurkost", "Own hours × cost", "Heures × coût propre"),
      withoutCost: say("Plaatsen zonder uurkost", "Places without cost", "Places sans coût horaire"),
      withoutTime: say("Plaatsen zonder dagen", "Places without days", "Places sans jours"),
    },
  },
};
