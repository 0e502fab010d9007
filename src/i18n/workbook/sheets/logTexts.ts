import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const logTexts: SheetWording<"log"> = {
  name: say("Logboek", "Log", "Journal"),
  title: say("Logboek", "Log", "Journal"),
  explanation: say(
    "Wat de invoegtoepassing wijzigde, met de oude waarde. Zo kan de laatste actie worden teruggezet.",
    "What the add-in changed, with the old value, so that the last action can be restored.",
    "Ce que le complément a modifié, avec l'ancienne valeur, pour pouvoir annuler la dernière action.",
  ),
  tables: {
    changeLog: {
      title: say("Wijzigingen", "Changes", "Modifications"),
      headers: {
        when: say("Wanneer", "When", "Quand"),
        who: say("Wie", "Who", "Qui"),
        tableName: say("Tabel", "Table", "Tableau"),
        rowId: say("Rij-ID", "Row ID", "ID ligne"),
        column: say("Kolom", "Column", "Colonne"),
        oldValue: say("Oude waarde", "Old value", "Ancienne valeur"),
        newValue: say("Nieuwe waarde", "New value", "Nouvelle valeur"),
        reason: say("Reden", "Reason", "Raison"),
        actionId: say("Actie", "Action", "Action"),
      },
    },
  },
  blocks: {},
};
