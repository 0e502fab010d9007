import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const prioritiesTexts: SheetWording<"priorities"> = {
  name: say("Prioriteiten", "Priorities", "Priorités"),
  title: say(
    "Prioriteiten en budgetgrens",
    "Priorities and cut-off line",
    "Priorités et ligne de coupe",
    "Prioriteiten en snijlijn",
  ),
  explanation: say(
    "Geef elke opleiding een score van 1 tot 5 per criterium, per groep die meebeslist.",
    "Score every training from 1 to 5 per criterion, for each group that has a say.",
    "Notez chaque formation de 1 à 5 par critère, pour chaque groupe qui participe à la décision.",
  ),
  tables: {
    criteria: {
      title: say("Criteria", "Criteria", "Critères"),
      headers: {
        name: say("Criterium", "Criterion", "Critère"),
        weight: say("Gewicht", "Weight", "Poids"),
        explanation: say("Uitleg", "Explanation", "Explication"),
      },
      help: {
        weight: say("Samen 100 %.", "Together 100 %.", "Ensemble 100 %."),
      },
    },
    priorities: {
      title: say("Scores", "Scores", "Notes"),
      headers: {
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        criterionId: say("Criterium-ID", "Criterion ID", "ID critère"),
        criterionName: say("Criterium", "Criterion", "Critère"),
        group: say("Groep", "Group", "Groupe"),
        score: say("Score 1-5", "Score 1-5", "Note 1-5"),
      },
    },
    decisions: {
      title: say("Besluiten", "Decisions", "Décisions"),
      headers: {
        date: say("Datum", "Date", "Date"),
        subject: say("Waarover", "About", "Objet"),
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        decision: say("Besluit", "Decision", "Décision"),
        inForce: say("Geldt nu?", "In force?", "En vigueur ?"),
        reason: say("Reden", "Reason", "Raison"),
        condition: say("Voorwaarde", "Condition", "Condition"),
        decidedBy: say("Beslist door", "Decided by", "Décidé par"),
        role: say("Rol", "Role", "Rôle"),
        present: say("Aanwezig", "Present", "Présents"),
      },
      help: {
        subject: say(
          "Prioriteiten: wat het overleg koos. Budget: wie het budget goedkeurde.",
          "Priorities: what the meeting chose. Budget: who approved the budget.",
          "Priorités : le choix de la réunion. Budget : qui a approuvé le budget.",
        ),
        trainingId: say(
          "Leeg: het besluit gaat over het geheel.",
          "Empty: the decision is about the whole.",
          "Vide : la décision porte sur l'ensemble.",
        ),
        inForce: say(
          "Het laatste besluit over het hele budget; het staat ook op het blad Directie.",
          "The last decision on the whole budget; it is also on the sheet Board.",
          "La dernière décision sur tout le budget ; elle figure aussi sur la feuille Direction.",
        ),
      },
    },
  },
  blocks: {
    cutOffSummary: {
      title: say("Wat past in het budget", "What fits in the budget", "Ce qui entre dans le budget"),
      labels: {
        budget: say("Toegekend budget", "Granted budget", "Budget alloué"),
        all: say("Alle opleidingen samen (netto)", "All trainings together (net)", "Toutes les formations (net)"),
        used: say("Past in het budget", "Fits in the budget", "Entre dans le budget"),
        rest: say("Blijft over", "Left over", "Reste"),
        extra: say("Extra nodig voor alles", "Extra needed for all", "Supplément pour tout financer"),
        general: say(
          "Algemene kosten (geen opleiding)",
          "General costs (no training)",
          "Frais généraux (sans formation)",
        ),
        cancelled: say("Geannuleerde opleidingen", "Cancelled trainings", "Formations annulées"),
        planned: say("Gepland in totaal", "Planned in total", "Prévu au total"),
        left: say("Blijft over na algemene kosten", "Left after general costs", "Reste après frais généraux"),
      },
    },
    rankedList: {
      title: say(
        "Rangorde met budgetgrens",
        "Ranking with cut-off line",
        "Classement avec ligne de coupe",
        "Rangorde met snijlijn",
      ),
      labels: {
        rank: say("Rang", "Rank", "Rang"),
        id: say("ID", "ID", "ID"),
        title: say("Opleiding", "Training", "Formation"),
        cluster: say("Cluster", "Cluster", "Groupe de priorité"),
        score: say("Score", "Score", "Note"),
        netCost: say("Netto kosten", "Net cost", "Coût net"),
        cumulative: say("Opgeteld", "Cumulative", "Cumul"),
        within: say("Binnen budget", "Within budget", "Dans le budget"),
      },
    },
  },
};
