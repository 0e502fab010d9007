import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const competencesTexts: SheetWording<"competences"> = {
  name: say("Competenties", "Competences", "Compétences"),
  title: say("Competenties nu en straks", "Competences now and later", "Compétences actuelles et futures"),
  explanation: say(
    "Geef per competentie aan welk niveau (0 tot 5) aanwezig is en welk niveau nodig is.",
    "Say for each competence which level (0 to 5) is present and which is needed.",
    "Indiquez pour chaque compétence le niveau (0 à 5) présent et le niveau nécessaire.",
  ),
  tables: {
    competences: {
      title: say("Competenties", "Competences", "Compétences"),
      headers: {
        name: say("Competentie", "Competence", "Compétence"),
        cluster: say("Soort", "Kind", "Type"),
        critical: say("Kritiek?", "Critical?", "Critique ?"),
        description: say("Omschrijving", "Description", "Description"),
      },
    },
    competenceLevels: {
      title: say("Niveaus", "Levels", "Niveaux"),
      headers: {
        competenceId: say("Competentie-ID", "Competence ID", "ID compétence"),
        competenceName: say("Competentie", "Competence", "Compétence"),
        jobTitle: say("Functie", "Job title", "Fonction"),
        employeeId: say("Medewerker-ID", "Employee ID", "ID collaborateur"),
        employeeName: say("Medewerker", "Employee", "Collaborateur"),
        people: say("Aantal personen", "Number of people", "Nombre de personnes"),
        present: say("Aanwezig 0-5", "Present 0-5", "Présent 0-5"),
        neededNow: say("Nodig nu 0-5", "Needed now 0-5", "Nécessaire maintenant 0-5"),
        neededIn3Years: say("Nodig over 3 jaar 0-5", "Needed in 3 years 0-5", "Nécessaire dans 3 ans 0-5"),
        weight: say("Gewicht 1-3", "Weight 1-3", "Poids 1-3"),
        needed: say("Gevraagd van", "Asked of", "Demandé à"),
        held: say("Op niveau", "At the level", "Au niveau"),
        gapNow: say("Kloof nu", "Gap now", "Écart actuel"),
        gapIn3Years: say("Kloof over 3 jaar", "Gap in 3 years", "Écart dans 3 ans"),
      },
      help: {
        jobTitle: say(
          "Vul een functie of één medewerker in.",
          "Fill in a job title or one employee.",
          "Indiquez une fonction ou une seule personne.",
        ),
      },
    },
  },
  blocks: {
    competenceMatrix: {
      title: say(
        "Dekking en kloof per competentie en functie",
        "Coverage and gap by competence and job title",
        "Couverture et écart par compétence et fonction",
      ),
      labels: {
        competence: say("Competentie", "Competence", "Compétence"),
        needed: say("Gevraagd van", "Asked of", "Demandé à"),
        held: say("Op niveau", "At the level", "Au niveau"),
        coverage: say("Dekking", "Coverage", "Couverture"),
        gapNow: say("Kloof nu", "Gap now", "Écart actuel"),
        gapIn3Years: say("Kloof over 3 jaar", "Gap in 3 years", "Écart dans 3 ans"),
      },
    },
  },
};
