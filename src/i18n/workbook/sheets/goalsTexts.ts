import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const goalsTexts: SheetWording<"goals"> = {
  name: say("Doelen", "Goals", "Objectifs"),
  title: say("Doelen, projecten en middelen", "Goals, projects and means", "Objectifs, projets et moyens"),
  explanation: say(
    "Elk leerdoel dient een doel van de organisatie; elk deelproject levert een meetbaar resultaat.",
    "Every learning goal serves a goal of the organisation; every sub-project gives a measurable result.",
    "Chaque objectif d'apprentissage sert un objectif de l'organisation ; chaque sous-projet donne un résultat mesurable.",
  ),
  tables: {
    goals: {
      title: say("Organisatiedoelstellingen", "Organisational goals", "Objectifs de l'organisation"),
      headers: {
        name: say("Doelstelling", "Goal", "Objectif"),
        indicator: say("Indicator", "Indicator", "Indicateur"),
        baseline: say("Nulmeting", "Baseline", "Mesure de départ"),
        target: say("Streefwaarde", "Target", "Valeur visée"),
        actual: say("Actueel", "Actual", "Valeur actuelle"),
        realised: say("Bereikt", "Reached", "Atteint"),
        unit: say("Eenheid", "Unit", "Unité"),
        source: say("Bron", "Source", "Source"),
        owner: say("Eigenaar", "Owner", "Responsable"),
        deadline: say("Vóór", "Before", "Avant le"),
      },
    },
    learningGoals: {
      title: say("Leerdoelen", "Learning goals", "Objectifs d'apprentissage", "Leerdoelstellingen"),
      headers: {
        name: say("Leerdoel", "Learning goal", "Objectif d'apprentissage", "Leerdoelstelling"),
        goalId: say("Doel-ID", "Goal ID", "ID objectif"),
        goalName: say("Organisatiedoelstelling", "Organisational goal", "Objectif de l'organisation"),
        behaviour: say("Gedrag", "Behaviour", "Comportement"),
        measure: say("Maat", "Measure", "Mesure"),
        successNorm: say("Succesnorm", "Success norm", "Norme de réussite"),
        actual: say("Actueel", "Actual", "Valeur actuelle"),
        reached: say("Bereikt", "Reached", "Atteint"),
        deadline: say("Vóór", "Before", "Avant le"),
        owner: say("Eigenaar", "Owner", "Responsable"),
        year: say("Jaar", "Year", "Année"),
        targetGroupId: say("Doelgroep-ID", "Target group ID", "ID groupe cible"),
        direction: say("Richting", "Direction", "Direction"),
      },
      help: {
        direction: say(
          "In welke richting moeten deze medewerkers zich ontwikkelen? Eén zin.",
          "In which direction must these people develop? One sentence.",
          "Dans quelle direction ces personnes doivent-elles évoluer ? Une phrase.",
        ),
      },
    },
    projects: {
      title: say("Deelprojecten", "Sub-projects", "Sous-projets"),
      headers: {
        name: say("Deelproject", "Sub-project", "Sous-projet"),
        type: say("Soort", "Kind", "Type"),
        result: say("Meetbaar resultaat", "Measurable result", "Résultat mesurable"),
        start: say("Start", "Start", "Début"),
        end: say("Einde", "End", "Fin"),
        budget: say("Budget", "Budget", "Budget"),
        owner: say("Eigenaar", "Owner", "Responsable"),
        progress: say("Gereed", "Progress", "Avancement"),
        learningGoalId: say("Leerdoel-ID", "Learning goal ID", "ID objectif d'apprentissage"),
      },
    },
    phases: {
      title: say("Fasen", "Phases", "Phases"),
      headers: {
        projectId: say("Deelproject-ID", "Sub-project ID", "ID sous-projet"),
        projectName: say("Deelproject", "Sub-project", "Sous-projet"),
        phase: say("Fase", "Phase", "Phase"),
        start: say("Van", "From", "Du"),
        end: say("Tot en met", "Through", "Au"),
        milestone: say("Mijlpaal", "Milestone", "Jalon"),
      },
    },
    resources: {
      title: say("Bronnen", "Resources", "Ressources"),
      headers: {
        name: say("Bron", "Resource", "Ressource"),
        kind: say("Soort", "Kind", "Type"),
        projectId: say("Deelproject-ID", "Sub-project ID", "ID sous-projet"),
        needed: say("Nodig", "Needed", "Nécessaire"),
        available: say("Beschikbaar", "Available", "Disponible"),
        shortage: say("Tekort", "Shortage", "Manque"),
        unit: say("Eenheid", "Unit", "Unité"),
      },
    },
    preconditions: {
      title: say("Randvoorwaarden", "Preconditions", "Conditions préalables"),
      headers: {
        name: say("Randvoorwaarde", "Precondition", "Condition préalable"),
        kind: say("Soort", "Kind", "Type"),
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        fulfilled: say("Vervuld?", "Fulfilled?", "Remplie ?"),
        owner: say("Eigenaar", "Owner", "Responsable"),
        before: say("Vóór", "Before", "Avant le"),
      },
    },
  },
  blocks: {
    goalSpend: {
      title: say(
        "Welke doelen dient het geld? (deel van de netto kosten, per cluster)",
        "Which goals does the money serve? (part of the net cost, by cluster)",
        "Quels objectifs l'argent sert-il ? (part du coût net, par groupe)",
      ),
      labels: {
        goal: say("Organisatiedoelstelling", "Organisational goal", "Objectif de l'organisation"),
        amount: say("Netto kosten", "Net cost", "Coût net"),
        share: say("Deel", "Share", "Part"),
        traceable: say("Herleidbaar tot een doel", "Traceable to a goal", "Remonte à un objectif"),
        none: say("Niet herleidbaar", "Not traceable", "Ne remonte à aucun"),
      },
    },
  },
};
