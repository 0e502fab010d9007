import { say } from "../wording";

/** Texts of the Dutch overviews on the sheet Naleving. */
export const dutchBlockTexts = {
  wkr: {
    title: say(
      "Werkkostenregeling in het planjaar (Nederland)",
      "Work-related costs scheme in the plan year (Netherlands)",
      "Régime WKR de l'année du plan (Pays-Bas)",
    ),
    labels: {
      wkrClass: say("Klasse", "Class", "Classe"),
      amount: say("Kosten zonder loon", "Cost without wages", "Coût hors salaire"),
      targetedExemption: say("Gericht vrijgesteld", "Targeted exemption", "Exonération ciblée"),
      freeSpace: say("Vrije ruimte", "Free space", "Marge libre"),
      wage: say("Loon", "Wage", "Salaire"),
      unclassified: say("Nog zonder klasse", "Without class yet", "Encore sans classe"),
      total: say("Totaal", "Total", "Total"),
    },
  },
  transitionCosts: {
    title: say(
      "Register van transitiekosten (Nederland)",
      "Register of transition costs (Netherlands)",
      "Registre des coûts de transition (Pays-Bas)",
    ),
    labels: {
      employee: say("Medewerker", "Employee", "Collaborateur"),
      training: say("Opleiding", "Training", "Formation"),
      costOn: say("Datum", "Date", "Date"),
      amount: say("Kosten", "Cost", "Coût"),
      deductible: say("Af te trekken", "Deductible", "Déductible"),
      refusal: say("Niet af te trekken omdat", "Not deductible because", "Non déductible parce que"),
      total: say("Totaal", "Total", "Total"),
    },
  },
};
