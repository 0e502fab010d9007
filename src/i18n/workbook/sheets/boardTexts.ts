import { shortMonthNames } from "../monthTexts";
import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const boardTexts: SheetWording<"board"> = {
  name: say("Directie", "Board", "Direction"),
  title: say("Opleidingsplan op één pagina", "The training plan on one page", "Le plan de formation en une page"),
  explanation: say(
    "Cijfers uit het plan van dit moment, klaar om af te drukken op A4.",
    "Figures from the plan as it is now, ready to print on A4.",
    "Les chiffres du plan actuel, prêts à imprimer en A4.",
  ),
  tables: {},
  blocks: {
    boardRequest: {
      title: say("Gevraagd besluit", "Decision asked for", "Décision demandée"),
      labels: {
        fits: say(
          "Het plan past in het toegekende budget. Er blijft € ",
          "The plan fits in the granted budget. There is € ",
          "Le plan entre dans le budget alloué. Il reste € ",
        ),
        left: say(" over.", " left.", "."),
        asks: say("Voor het hele plan is € ", "The whole plan needs € ", "Le plan complet demande € "),
        more: say(" meer nodig dan toegekend.", " more than was granted.", " de plus que le budget alloué."),
        approval: say(
          "Gevraagd: akkoord met het plan.",
          "Asked for: approval of the plan.",
          "Demandé : un accord sur le plan.",
        ),
        orWithout: say(
          "Gevraagd: dit bedrag erbij, of akkoord zonder de ",
          "Asked for: this amount, or approval without the ",
          "Demandé : ce montant, ou un accord sans les ",
        ),
        trainings: say(
          " opleidingen onder de budgetgrens.",
          " trainings below the cut-off line.",
          " formations sous la ligne de coupe.",
          " opleidingen onder de snijlijn.",
        ),
      },
    },
    boardDecision: {
      title: say("Besluit", "Decision", "Décision"),
      labels: {
        status: say("Status van het budget", "Status of the budget", "Statut du budget"),
        approvedBy: say("Goedgekeurd door", "Approved by", "Approuvé par"),
        approvedOn: say("Goedgekeurd op", "Approved on", "Approuvé le"),
        decision: say("Besluit", "Decision", "Décision"),
        choices: say(
          "☐ akkoord     ☐ akkoord onder voorwaarde     ☐ niet akkoord",
          "☐ approved     ☐ approved on condition     ☐ not approved",
          "☐ accord     ☐ accord sous condition     ☐ refus",
        ),
        condition: say("Voorwaarde", "Condition", "Condition"),
        signature: say("Naam, datum, handtekening", "Name, date, signature", "Nom, date, signature"),
      },
    },
    boardFigures: {
      title: say("Kerncijfers", "Key figures", "Chiffres clés"),
      labels: {
        trainings: say("Opleidingen", "Trainings", "Formations"),
        participants: say("Deelnemers (gepland)", "Participants (planned)", "Participants (prévus)"),
        hours: say("Opleidingsuren (ingeschreven)", "Training hours (enrolled)", "Heures de formation (inscrits)"),
        perEmployee: say("Netto kosten per medewerker", "Net cost per employee", "Coût net par personne"),
        shareOfPayroll: say(
          "Deel van de loonsom",
          "Share of payroll",
          "Part de la masse salariale",
          "Deel van de loonmassa",
        ),
        within: say("Opleidingen binnen budget", "Trainings within budget", "Formations dans le budget"),
        outside: say("Opleidingen buiten budget", "Trainings outside budget", "Formations hors budget"),
      },
    },
    boardBudget: {
      title: say("Budget", "Budget", "Budget"),
      labels: {
        item: say("Post", "Item", "Poste"),
        amount: say("Bedrag", "Amount", "Montant"),
        granted: say("Toegekend", "Granted", "Alloué"),
        planned: say("Gepland", "Planned", "Prévu"),
        committed: say("Vastgelegd", "Committed", "Engagé"),
        realised: say("Gerealiseerd", "Realised", "Réalisé"),
        within: say("Boven de budgetgrens", "Above the cut-off line", "Au-dessus de la ligne", "Boven de snijlijn"),
        outside: say("Onder de budgetgrens", "Below the cut-off line", "Sous la ligne", "Onder de snijlijn"),
      },
    },
    boardClusters: {
      title: say("Begroting per cluster", "Budget by cluster", "Budget par groupe de priorité"),
      labels: {
        cluster: say("Cluster", "Cluster", "Groupe de priorité"),
        amount: say("Bedrag", "Amount", "Montant"),
        none: say("Zonder opleiding", "Without training", "Sans formation"),
        total: say("Totaal", "Total", "Total"),
      },
    },
    boardLoad: {
      title: say(
        "Lesdagen per maand",
        "Training days a month",
        "Jours de formation par mois",
        "Opleidingsdagen per maand",
      ),
      labels: {
        month: say("Maand", "Month", "Mois"),
        days: say("Dagen", "Days", "Jours"),
        ...shortMonthNames,
      },
    },
    boardEvaluation: {
      title: say("Evaluatie per niveau", "Evaluation by level", "Évaluation par niveau"),
      labels: {
        level: say("Niveau", "Level", "Niveau"),
        planned: say("Gepland", "Planned", "Prévues"),
        measured: say("Gemeten", "Measured", "Mesurées"),
        level1: say("1 Reactie", "1 Reaction", "1 Réaction"),
        level2: say("2 Leren", "2 Learning", "2 Apprentissage"),
        level3: say("3 Gedrag", "3 Behaviour", "3 Comportement"),
        level4: say("4 Resultaat", "4 Results", "4 Résultats"),
        level5: say("5 Rendement", "5 Return", "5 Retour"),
      },
    },
  },
  charts: {
    budgetByCluster: say("Begroting per cluster", "Budget by cluster", "Budget par groupe de priorité"),
    planAgainstGranted: say("Plan en toegekend budget", "Plan and granted budget", "Plan et budget alloué"),
    calendarLoad: say(
      "Lesdagen per maand",
      "Training days a month",
      "Jours de formation par mois",
      "Opleidingsdagen per maand",
    ),
    evaluationCoverage: say("Evaluatie per niveau", "Evaluation by level", "Évaluation par niveau"),
  },
};
