import type { SheetWording } from "../sheetWording";
import { say } from "../wording";
import { organisationTexts } from "./organisationTexts";

export const startTexts: SheetWording<"start"> = {
  name: say("Start", "Start", "Départ"),
  title: say("Opleidingsplan", "Training plan", "Plan de formation"),
  explanation: say(
    "Vul de gegevens van de organisatie in en werk de vijf stappen af.",
    "Fill in the details of the organisation and work through the five steps.",
    "Complétez les données de l'organisation et parcourez les cinq étapes.",
  ),
  tables: {
    organisation: organisationTexts,
    steps: {
      title: say("Stappen", "Steps", "Étapes"),
      headers: {
        step: say("Stap", "Step", "Étape"),
        criterion: say("Voorwaarde om verder te gaan", "Condition to go on", "Condition pour continuer"),
        met: say("Klaar?", "Met?", "Rempli ?"),
        owner: say("Wie", "Owner", "Responsable"),
        metOn: say("Klaar op", "Met on", "Rempli le"),
      },
      help: {
        met: say(
          "Kies ja zodra aan deze voorwaarde is voldaan.",
          "Choose yes as soon as this condition is met.",
          "Choisissez oui dès que cette condition est remplie.",
        ),
      },
    },
  },
  blocks: {
    stepProgress: {
      title: say("Voortgang", "Progress", "Avancement"),
      labels: {
        step: say("Stap", "Step", "Étape"),
        name: say("Naam", "Name", "Nom"),
        done: say("Klaar", "Done", "Fait"),
        total: say("Totaal", "Total", "Total"),
        share: say("Aandeel", "Share", "Part"),
        step1: say("Visie", "Vision", "Vision"),
        step2: say("Behoeften ophalen", "Collect needs", "Recueillir les besoins", "Behoeften detecteren"),
        step3: say("Plannen en begroten", "Plan and budget", "Planifier et budgéter"),
        step4: say("Organiseren", "Organise", "Organiser"),
        step5: say("Resultaten borgen", "Secure results", "Ancrer les résultats"),
      },
    },
    chain: {
      title: say("Van doel tot opleiding", "From goal to training", "De l'objectif à la formation"),
      labels: {
        link: say("Schakel", "Link", "Maillon"),
        count: say("Aantal", "Number", "Nombre"),
        goals: say("Organisatiedoelstellingen", "Organisational goals", "Objectifs de l'organisation"),
        workforce: say("Personeelsplanning", "Workforce planning", "Planification du personnel"),
        competences: say("Competenties", "Competences", "Compétences"),
        needs: say("Opleidingsbehoeften", "Training needs", "Besoins de formation"),
        trainings: say("Opleidingen", "Trainings", "Formations"),
        developmentPlans: say(
          "Persoonlijke ontwikkelingsplannen",
          "Personal development plans",
          "Plans de développement personnel",
        ),
      },
    },
  },
};
