import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const developmentPlansTexts: SheetWording<"developmentPlans"> = {
  name: say("POP", "Development plans", "Plans individuels"),
  title: say("Persoonlijke ontwikkelingsplannen", "Personal development plans", "Plans de développement personnel"),
  explanation: say(
    "Wat spraken medewerker en leidinggevende af, en welke opleiding hoort daarbij?",
    "What did employee and manager agree, and which training belongs to it?",
    "Qu'ont convenu le collaborateur et son responsable, et quelle formation y correspond ?",
  ),
  tables: {
    developmentPlans: {
      title: say("Afspraken", "Agreements", "Accords"),
      headers: {
        employeeId: say("Medewerker-ID", "Employee ID", "ID collaborateur"),
        employeeName: say("Medewerker", "Employee", "Collaborateur"),
        conversation: say("Gesprek", "Conversation", "Entretien"),
        date: say("Datum", "Date", "Date"),
        goal: say("Ontwikkeldoel", "Development goal", "Objectif de développement"),
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        term: say("Vóór", "Before", "Avant le"),
        status: say("Status", "Status", "Statut"),
      },
    },
  },
  blocks: {
    development: {
      title: say("Gesprekken en doelen", "Conversations and goals", "Entretiens et objectifs"),
      labels: {
        people: say("Medewerkers in dienst", "Employees in service", "Collaborateurs en service"),
        withConversation: say(
          "Met een gesprek in het planjaar",
          "With a conversation in the plan year",
          "Avec un entretien dans l'année du plan",
        ),
        peopleShare: say("Deel van de medewerkers", "Share of employees", "Part des collaborateurs"),
        goals: say("Ontwikkeldoelen", "Development goals", "Objectifs de développement"),
        covered: say("Gedekt door een opleiding", "Covered by a training", "Couverts par une formation"),
        goalShare: say("Deel van de doelen", "Share of goals", "Part des objectifs"),
      },
    },
  },
};
