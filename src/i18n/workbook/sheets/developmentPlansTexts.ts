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
  blocks: {},
};
