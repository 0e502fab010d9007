import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const visionTexts: SheetWording<"vision"> = {
  name: say("Visie", "Vision", "Vision"),
  title: say("Visie op leren", "Vision on learning", "Vision de l'apprentissage"),
  explanation: say(
    "Waarom leert uw organisatie, hoe, met wie en voor wie? Houd antwoorden kort: hoogstens 80 woorden.",
    "Why does your organisation learn, how, with whom and for whom? Keep answers short: at most 80 words.",
    "Pourquoi votre organisation apprend-elle, comment, avec qui et pour qui ? Restez bref : 80 mots au plus.",
  ),
  tables: {
    visionAnswers: {
      title: say("Vragen over waarom en hoe", "Questions on why and how", "Questions sur le pourquoi et le comment"),
      headers: {
        category: say("Soort vraag", "Kind of question", "Type de question"),
        question: say("Vraag", "Question", "Question"),
        answer: say("Antwoord", "Answer", "Réponse"),
        evidence: say("Waaruit blijkt dat?", "What shows it?", "Qu'est-ce qui le montre ?"),
        score: say("Score 1-5", "Score 1-5", "Score 1-5"),
        tension: say("Spanning", "Tension", "Tension"),
      },
      help: {
        answer: say("Hoogstens 80 woorden.", "At most 80 words.", "80 mots au plus."),
        score: say(
          "Hoe goed past het plan hierbij? 1 = niet, 5 = helemaal.",
          "How well does the plan fit this? 1 = not, 5 = fully.",
          "Le plan y correspond-il ? 1 = pas du tout, 5 = tout à fait.",
        ),
      },
    },
    cultureScan: {
      title: say(
        "Leercultuur in stellingen",
        "Learning culture in statements",
        "La culture d'apprentissage en affirmations",
      ),
      headers: {
        statement: say("Stelling", "Statement", "Affirmation"),
        board: say("Directie", "Board", "Direction"),
        managers: say("Leidinggevenden", "Managers", "Responsables"),
        staff: say("Medewerkers", "Staff", "Collaborateurs"),
        measuredOn: say("Gemeten op", "Measured on", "Mesuré le"),
        mean: say("Gemiddelde", "Mean", "Moyenne"),
        spread: say("Verschil", "Spread", "Écart"),
      },
      help: {
        board: say(
          "1 = helemaal niet waar, 5 = helemaal waar.",
          "1 = not true at all, 5 = fully true.",
          "1 = pas du tout vrai, 5 = tout à fait vrai.",
        ),
      },
    },
    stakeholders: {
      title: say("Belanghebbenden", "Stakeholders", "Parties prenantes", "Stakeholders"),
      headers: {
        name: say("Naam", "Name", "Nom"),
        group: say("Groep", "Group", "Groupe"),
        influence: say("Invloed 1-5", "Influence 1-5", "Influence 1-5"),
        interest: say("Belang 1-5", "Interest 1-5", "Intérêt 1-5"),
        support: say("Draagvlak 1-5", "Support 1-5", "Adhésion 1-5"),
        contactOn: say("Contact op", "Contact on", "Contact le"),
        followUp: say("Vervolgactie", "Follow-up", "Suite à donner"),
      },
    },
    targetGroups: {
      title: say("Doelgroepen", "Target groups", "Groupes cibles"),
      headers: {
        name: say("Doelgroep", "Target group", "Groupe cible"),
        filter: say("Gekozen op", "Chosen by", "Choisi par"),
        filterValue: say("Waarde", "Value", "Valeur"),
        members: say("Aantal medewerkers", "Number of employees", "Nombre de collaborateurs"),
      },
      help: {
        filterValue: say(
          "Kies eerst links waarop u kiest, en dan hier de afdeling, de functie of de kwetsbare groep, met dezelfde woorden als in de personeelslijst.",
          "First choose on the left what you choose by, then here the department, job title or risk group, in the words of the staff list.",
          "Choisissez d'abord le critère à gauche, puis ici le service, la fonction ou le groupe à risque, avec les mots de la liste du personnel.",
          "Kies eerst links waarop u kiest, en dan hier de afdeling, de functie of de kansengroep, met dezelfde woorden als in de personeelslijst.",
        ),
      },
    },
    communications: {
      title: say("Communicatie", "Communication", "Communication"),
      headers: {
        message: say("Boodschap", "Message", "Message"),
        targetGroupId: say("Doelgroep-ID", "Target group ID", "ID groupe cible"),
        targetGroupName: say("Doelgroep", "Target group", "Groupe cible"),
        channel: say("Kanaal", "Channel", "Canal"),
        sender: say("Afzender", "Sender", "Expéditeur"),
        date: say("Datum", "Date", "Date"),
        status: say("Status", "Status", "Statut"),
      },
    },
  },
  blocks: {},
};
