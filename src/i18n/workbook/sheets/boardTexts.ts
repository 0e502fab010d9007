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
    boardFigures: {
      title: say("Kerncijfers", "Key figures", "Chiffres clés"),
      labels: {
        trainings: say("Opleidingen", "Trainings", "Formations"),
        participants: say("Deelnemers (gepland)", "Participants (planned)", "Participants (prévus)"),
        hours: say("Deelnemersuren (ingeschreven)", "Participant hours (enrolled)", "Heures-participants (inscrits)"),
        perEmployee: say("Netto kosten per medewerker", "Net cost per employee", "Coût net par personne"),
        shareOfPayroll: say(
          "Procent van de loonsom",
          "Per cent of payroll",
          "Pour cent de la masse salariale",
          "Procent van de loonmassa",
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
      },
    },
    boardClusters: {
      title: say("Begroting per cluster", "Budget by cluster", "Budget par groupe de priorité"),
      labels: {
        cluster: say("Cluster", "Cluster", "Groupe de priorité"),
        amount: say("Bedrag", "Amount", "Montant"),
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
        days: say("Lesdagen", "Days", "Jours", "Opleidingsdagen"),
      },
    },
    boardEvaluation: {
      title: say("Evaluatie per niveau", "Evaluation by level", "Évaluation par niveau"),
      labels: {
        level: say("Niveau", "Level", "Niveau"),
        planned: say("Gepland", "Planned", "Prévues"),
        measured: say("Gemeten", "Measured", "Mesurées"),
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
