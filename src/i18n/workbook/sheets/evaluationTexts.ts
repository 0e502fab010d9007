import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const evaluationTexts: SheetWording<"evaluation"> = {
  name: say("Evaluatie", "Evaluation", "Évaluation"),
  title: say("Evaluatie en borging", "Evaluation and securing results", "Évaluation et ancrage"),
  explanation: say(
    "Bepaal vooraf wat u meet: tevredenheid, leren, gedrag, resultaat en rendement.",
    "Decide beforehand what you measure: reaction, learning, behaviour, results and return.",
    "Décidez d'avance ce que vous mesurez : réaction, apprentissage, comportement, résultats et rendement.",
  ),
  tables: {
    evaluations: {
      title: say("Evaluaties", "Evaluations", "Évaluations"),
      headers: {
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        sessionId: say("Sessie-ID", "Session ID", "ID session"),
        level: say("Niveau 1-5", "Level 1-5", "Niveau 1-5"),
        instrument: say("Instrument", "Instrument", "Instrument"),
        plannedOn: say("Gepland op", "Planned on", "Prévu le"),
        baseline: say("Nulmeting", "Baseline", "Mesure de départ"),
        target: say("Doel", "Target", "Objectif"),
        measured: say("Gemeten", "Measured", "Mesuré"),
        realised: say("Bereikt", "Reached", "Atteint"),
        invited: say("Uitgenodigd", "Invited", "Invités"),
        responded: say("Antwoorden", "Responses", "Réponses"),
        responseRate: say("Respons", "Response", "Taux de réponse"),
        trainerFeedback: say(
          "Terugkoppeling trainer",
          "Trainer feedback",
          "Retour du formateur",
          "Terugkoppeling lesgever",
        ),
        followUp: say("Vervolgactie", "Follow-up", "Suite à donner"),
      },
      help: {
        level: say(
          "1 tevredenheid, 2 leren, 3 gedrag, 4 resultaat, 5 rendement.",
          "1 reaction, 2 learning, 3 behaviour, 4 results, 5 return.",
          "1 réaction, 2 apprentissage, 3 comportement, 4 résultats, 5 rendement.",
        ),
      },
    },
    transferChecks: {
      title: say(
        "Borging op de werkvloer",
        "Transfer to the workplace",
        "Transfert sur le terrain",
        "Transfer naar de werkvloer",
      ),
      headers: {
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        goal: say("Doel", "Goal", "Objectif"),
        behaviour: say("Zichtbaar gedrag", "Visible behaviour", "Comportement visible"),
        observer: say("Wie ziet het?", "Who sees it?", "Qui le voit ?"),
        check30On: say("Gekeken na 30 dagen", "Checked after 30 days", "Vérifié après 30 jours"),
        check90On: say("Gekeken na 90 dagen", "Checked after 90 days", "Vérifié après 90 jours"),
        managerSupport: say("Steun leidinggevende?", "Manager support?", "Soutien du responsable ?"),
        assignment: say("Opdracht", "Assignment", "Mission"),
        measured: say("Gemeten deelnemers", "Measured participants", "Participants mesurés"),
        shown: say("Toont het gedrag", "Show the behaviour", "Montrent le comportement"),
        transfer: say("Transfer", "Transfer", "Transfert"),
        evidence: say("Bewijs", "Evidence", "Preuve"),
      },
    },
    returns: {
      title: say("Rendement", "Return", "Rendement"),
      headers: {
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        benefit: say("Baten per jaar", "Yearly benefit", "Bénéfice annuel"),
        isolation: say("Dankzij de opleiding", "Due to the training", "Dû à la formation"),
        confidence: say("Zekerheid", "Confidence", "Certitude"),
        cost: say("Kosten", "Cost", "Coût"),
        creditedBenefit: say("Baten die meetellen", "Benefit that counts", "Bénéfice retenu"),
        roi: say("ROI", "ROI", "ROI"),
        benefitCostRatio: say("Baten per euro", "Benefit per euro", "Bénéfice par euro"),
        paybackMonths: say("Terugverdientijd in maanden", "Payback in months", "Retour en mois"),
        source: say("Bron", "Source", "Source"),
      },
    },
  },
  blocks: {
    evaluationCoverage: {
      title: say(
        "Afgeronde opleidingen: dekking per niveau (norm: zie Start)",
        "Finished trainings: coverage per level (norm: see Start)",
        "Formations terminées : couverture par niveau (norme : voir Départ)",
      ),
      labels: {
        level: say("Niveau", "Level", "Niveau"),
        measured: say("Gemeten", "Measured", "Mesurées"),
        coverage: say("Dekking", "Coverage", "Couverture"),
        norm: say("Norm", "Norm", "Norme"),
        level1: say("1 Tevredenheid", "1 Reaction", "1 Réaction"),
        level2: say("2 Leren", "2 Learning", "2 Apprentissage"),
        level3: say("3 Gedrag", "3 Behaviour", "3 Comportement"),
        level4: say("4 Resultaat", "4 Results", "4 Résultats"),
        level5: say("5 Rendement", "5 Return", "5 Rendement"),
      },
    },
  },
};
