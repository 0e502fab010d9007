import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const rolesTexts: SheetWording<"roles"> = {
  name: say("Rollen", "Roles", "Rôles"),
  title: say("Rollen en verantwoordelijkheden", "Roles and responsibilities", "Rôles et responsabilités"),
  explanation: say(
    "A = eindverantwoordelijk, R = uitvoerend, AR = beide, C = geraadpleegd, I = geïnformeerd.",
    "A = accountable, R = responsible, AR = both, C = consulted, I = informed.",
    "A = responsable final, R = exécutant, AR = les deux, C = consulté, I = informé.",
  ),
  tables: {
    roles: {
      title: say("Taken", "Tasks", "Tâches"),
      headers: {
        task: say("Taak", "Task", "Tâche"),
        hr: say("HR", "HR", "RH"),
        board: say("Directie", "Board", "Direction"),
        manager: say("Leidinggevende", "Manager", "Responsable"),
        employee: say("Medewerker", "Employee", "Collaborateur"),
        finance: say("Financiën", "Finance", "Finances"),
        worksCouncil: say("Ondernemingsraad", "Works council", "Conseil d'entreprise"),
        external: say("Extern adviseur", "External adviser", "Conseiller externe"),
        check: say("Controle", "Check", "Contrôle"),
        person: say("Persoon", "Person", "Personne"),
        deputy: say("Vervanger", "Deputy", "Remplaçant"),
        deadline: say("Vóór", "Before", "Avant le"),
        externalUntil: say("Extern tot", "External until", "Externe jusqu'au"),
      },
      labels: {
        oneAccountable: say("In orde", "In order", "En ordre"),
        noAccountable: say("Geen eindverantwoordelijke", "Nobody accountable", "Aucun responsable final"),
        moreAccountable: say(
          "Meer dan één eindverantwoordelijke",
          "More than one accountable",
          "Plusieurs responsables finaux",
        ),
        noResponsible: say("Geen uitvoerder", "Nobody responsible", "Aucun exécutant"),
      },
    },
  },
  blocks: {},
};
