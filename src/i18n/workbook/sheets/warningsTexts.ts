import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const warningsTexts: SheetWording<"warnings"> = {
  name: say("Waarschuwingen", "Warnings", "Avertissements"),
  title: say("Waarschuwingen", "Warnings", "Avertissements"),
  explanation: say(
    "Wat nog aandacht vraagt. Een waarschuwing die u bewust accepteert, staat rechts met uw reden.",
    "What still needs a look. A warning you accept knowingly stands on the right with your reason.",
    "Ce qui demande encore de l'attention. Un avertissement accepté figure à droite avec votre raison.",
  ),
  tables: {
    acceptedWarnings: {
      title: say("Aanvaarde waarschuwingen", "Accepted warnings", "Avertissements acceptés"),
      headers: {
        code: say("Code", "Code", "Code"),
        place: say("Plaats", "Place", "Emplacement"),
        factsKey: say("Kenmerk van de feiten", "Key of the facts", "Clé des faits"),
        reason: say("Reden", "Reason", "Raison"),
        acceptedBy: say("Aanvaard door", "Accepted by", "Accepté par"),
        acceptedOn: say("Aanvaard op", "Accepted on", "Accepté le"),
      },
    },
  },
  blocks: {
    warnings: {
      title: say("Openstaande waarschuwingen", "Open warnings", "Avertissements en cours"),
      labels: {
        code: say("Code", "Code", "Code"),
        severity: say("Ernst", "Severity", "Gravité"),
        table: say("Tabel", "Table", "Tableau"),
        row: say("Rij", "Row", "Ligne"),
        column: say("Kolom", "Column", "Colonne"),
        text: say("Tekst", "Text", "Texte"),
      },
    },
  },
};
