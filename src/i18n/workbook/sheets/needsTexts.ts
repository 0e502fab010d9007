import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

/** What the test says (F-N1); the same words in both tables. */
const outcomes = {
  training: say("Opleiding", "Training", "Formation"),
  trainingWithMeasure: say("Opleiding + maatregel", "Training + measure", "Formation + mesure"),
  organiseFirst: say("Eerst organiseren", "Organise first", "D'abord organiser"),
  noTraining: say("Geen opleiding", "No training", "Pas de formation"),
  notTested: say("Nog niet getoetst", "Not tested yet", "Pas encore testé"),
};

export const needsTexts: SheetWording<"needs"> = {
  name: say("Behoeften", "Needs", "Besoins"),
  title: say("Opleidingsbehoeften", "Training needs", "Besoins de formation"),
  explanation: say(
    "Verzamel alle behoeften en vraag bij elke behoefte: is opleiding de oplossing?",
    "Collect all needs and ask for each one: is training the solution?",
    "Recueillez tous les besoins et demandez-vous chaque fois : la formation est-elle la solution ?",
  ),
  tables: {
    needs: {
      title: say("Behoeften", "Needs", "Besoins"),
      headers: {
        title: say("Behoefte", "Need", "Besoin"),
        level: say("Niveau", "Level", "Niveau"),
        channel: say("Kanaal", "Channel", "Canal"),
        reporter: say("Gemeld door", "Reported by", "Signalé par"),
        confirmedBy: say("Bevestigd door", "Confirmed by", "Confirmé par"),
        department: say("Afdeling", "Department", "Service"),
        goalId: say("Doel-ID", "Goal ID", "ID objectif"),
        goalName: say("Organisatiedoelstelling", "Organisational goal", "Objectif de l'organisation"),
        competenceId: say("Competentie-ID", "Competence ID", "ID compétence"),
        competenceName: say("Competentie", "Competence", "Compétence"),
        people: say("Aantal personen", "Number of people", "Nombre de personnes"),
        date: say("Gemeld op", "Reported on", "Signalé le"),
        goLiveDate: say("In gebruik vanaf", "In use from", "En service à partir du"),
        formality: say("Formeel of informeel", "Formal or informal", "Formelle ou informelle"),
        status: say("Status", "Status", "Statut"),
        answeredOn: say("Beantwoord op", "Answered on", "Répondu le"),
        timesCarried: say("Keer doorgeschoven", "Times carried over", "Nombre de reports"),
        outcome: say("Uitslag van de toets", "Outcome of the test", "Résultat du test"),
      },
      help: {
        goLiveDate: say(
          "Bij nieuwe technologie: wanneer gaat het nieuwe middel in gebruik?",
          "For new technology: when is it taken into use?",
          "Pour une nouvelle technologie : quand est-elle mise en service ?",
        ),
        status: say(
          "Kies pas 'opgenomen' als de toets is ingevuld.",
          "Choose 'included' only after the test.",
          "Choisissez « retenu » seulement après le test.",
        ),
      },
      labels: outcomes,
    },
    needTests: {
      title: say("Is opleiding de oplossing?", "Is training the solution?", "La formation est-elle la solution ?"),
      headers: {
        needId: say("Behoefte-ID", "Need ID", "ID besoin"),
        needTitle: say("Behoefte", "Need", "Besoin"),
        contribution: say("1 Draagt opleiding bij?", "1 Does training help?", "1 La formation aide-t-elle ?"),
        contributionText: say(
          "Hoe draagt opleiding bij?",
          "How does training help?",
          "Comment la formation aide-t-elle ?",
        ),
        otherCauses: say("2 Andere oorzaken", "2 Other causes", "2 Autres causes"),
        causeCount: say("Aantal oorzaken", "Number of causes", "Nombre de causes"),
        causesConsidered: say("Oorzaken bekeken?", "Causes considered?", "Causes examinées ?"),
        otherWay: say("3 Kan het anders georganiseerd?", "3 Another way of organising?", "3 S'organiser autrement ?"),
        actionOwner: say("Wie doet de maatregel?", "Who takes the measure?", "Qui prend la mesure ?"),
        outcome: say("Uitslag", "Outcome", "Résultat"),
      },
      help: {
        otherCauses: say(
          "Meer dan één? Scheid ze met een puntkomma. Geen enkele? Kies ja bij 'Oorzaken bekeken?'.",
          "More than one? Separate them with a semicolon. None? Choose yes at 'Causes considered?'.",
          "Plusieurs ? Séparez-les par un point-virgule. Aucune ? Choisissez oui à « Causes examinées ? ».",
        ),
      },
      labels: outcomes,
    },
  },
  blocks: {},
};
