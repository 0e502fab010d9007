import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const staffTexts: SheetWording<"staff"> = {
  name: say("Personeel", "Staff", "Personnel"),
  title: say("Medewerkers en personeelsplanning", "Staff and workforce planning", "Personnel et planification"),
  explanation: say(
    "Alleen wat het opleidingsplan nodig heeft. Deze gegevens verlaten de werkmap niet.",
    "Only what the training plan needs. These data do not leave the workbook.",
    "Seulement ce dont le plan a besoin. Ces données ne quittent pas le classeur.",
  ),
  tables: {
    employees: {
      title: say("Medewerkers", "Employees", "Collaborateurs"),
      headers: {
        name: say("Naam", "Name", "Nom"),
        department: say("Afdeling", "Department", "Service"),
        jobTitle: say("Functie", "Job title", "Fonction"),
        team: say("Team", "Team", "Équipe"),
        gender: say("Geslacht", "Gender", "Sexe"),
        birthYear: say("Geboortejaar", "Year of birth", "Année de naissance"),
        fte: say("Deeltijd %", "Part-time %", "Temps de travail %", "Tewerkstelling %"),
        startDate: say("In dienst", "In service", "Entrée"),
        endDate: say("Uit dienst", "Left", "Sortie"),
        monday: say("Ma uren", "Mon hours", "Lu heures"),
        tuesday: say("Di uren", "Tue hours", "Ma heures"),
        wednesday: say("Wo uren", "Wed hours", "Me heures"),
        thursday: say("Do uren", "Thu hours", "Je heures"),
        friday: say("Vr uren", "Fri hours", "Ve heures"),
        weekHours: say("Uren per week", "Hours a week", "Heures par semaine"),
        hourlyCost: say("Uurkost", "Hourly cost", "Coût horaire"),
        riskGroups: say("Kwetsbare groepen", "Risk groups", "Groupes à risque", "Kansengroepen"),
        statute: say("Statuut", "Statute", "Statut"),
        email: say("E-mail", "Email", "E-mail"),
      },
      help: {
        monday: say(
          "Uren volgens het rooster op deze dag.",
          "Rostered hours on this day.",
          "Heures prévues ce jour-là.",
        ),
        riskGroups: say(
          "Alleen invullen als de medewerker dat wil. Meer dan één? Scheid ze met een puntkomma.",
          "Only if the employee agrees. More than one? Separate them with a semicolon.",
          "Seulement avec l'accord de la personne. Plusieurs ? Séparez-les par un point-virgule.",
        ),
      },
    },
    workforcePlan: {
      title: say("Personeelsplanning", "Workforce planning", "Planification du personnel"),
      headers: {
        jobTitle: say("Functie", "Job title", "Fonction"),
        year: say("Jaar", "Year", "Année"),
        fteNow: say("Fte nu", "FTE now", "ETP actuels", "VTE nu"),
        inflow: say("Instroom", "Inflow", "Entrées"),
        throughIn: say("Doorstroom in", "Moved in", "Mobilité entrante"),
        outflow: say("Uitstroom", "Outflow", "Sorties"),
        throughOut: say("Doorstroom uit", "Moved out", "Mobilité sortante"),
        fteNeeded: say("Fte nodig", "FTE needed", "ETP nécessaires", "VTE nodig"),
        shortage: say("Fte tekort", "FTE shortage", "Manque d'ETP", "VTE-tekort"),
        action: say("Actie", "Action", "Action"),
      },
    },
  },
  blocks: {
    naturalOutflow: {
      title: say(
        "Natuurlijke uitstroom: wie bereikt de pensioenleeftijd?",
        "Natural outflow: who reaches the pension age?",
        "Départs naturels : qui atteint l'âge de la pension ?",
      ),
      labels: {
        jobTitle: say("Functie", "Job title", "Fonction"),
        age: say("Pensioenleeftijd", "Pension age", "Âge de la pension"),
        all: say(
          "Iedereen met een geboortejaar",
          "Everybody with a year of birth",
          "Toute personne avec année de naissance",
        ),
        people: say("Samen", "Together", "Ensemble"),
        fte: say("Fte samen", "FTE together", "ETP ensemble", "VTE samen"),
      },
    },
  },
};
