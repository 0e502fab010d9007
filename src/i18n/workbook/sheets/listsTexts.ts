import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

export const listsTexts: SheetWording<"lists"> = {
  name: say("Lijsten", "Lists", "Listes"),
  title: say("Parameters en keuzelijsten", "Parameters and picklists", "Paramètres et listes de choix"),
  explanation: say(
    "Wettelijke bedragen met bron en datum, en de woorden waaruit u kunt kiezen.",
    "Legal amounts with source and date, and the words you can choose from.",
    "Montants légaux avec source et date, et les mots parmi lesquels choisir.",
  ),
  tables: {
    legalParameters: {
      title: say("Wettelijke parameters", "Legal parameters", "Paramètres légaux"),
      headers: {
        code: say("Code", "Code", "Code"),
        value: say("Waarde", "Value", "Valeur"),
        unit: say("Eenheid", "Unit", "Unité"),
        country: say("Land", "Country", "Pays"),
        validFrom: say("Geldig vanaf", "Valid from", "Valable à partir du"),
        validTo: say("Geldig tot en met", "Valid through", "Valable jusqu'au"),
        source: say("Bron", "Source", "Source"),
        checkedOn: say("Nagekeken op", "Checked on", "Vérifié le"),
        confirmed: say("Bevestigd?", "Confirmed?", "Confirmé ?"),
        inForce: say("Geldt nu?", "In force?", "En vigueur ?"),
        attention: say("Aandacht", "Attention", "Attention"),
      },
      labels: {
        toConfirm: say("Zelf nakijken", "Check this yourself", "À vérifier vous-même"),
      },
    },
    systemValues: {
      title: say("Systeem", "System", "Système"),
      headers: {
        key: say("Sleutel", "Key", "Clé"),
        value: say("Waarde", "Value", "Valeur"),
      },
    },
  },
  blocks: {},
};
