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
    benchmarks: {
      title: say("Richtcijfers", "Benchmarks", "Repères"),
      headers: {
        indicator: say("Wat wordt vergeleken", "What is compared", "Ce qui est comparé"),
        what: say("Omschrijving", "Description", "Description"),
        value: say("Waarde", "Value", "Valeur"),
        year: say("Jaar", "Year", "Année"),
        country: say("Land", "Country", "Pays"),
        source: say("Bron", "Source", "Source"),
      },
      help: {
        value: say(
          "Percentages als getal: 1,62 is 1,62 %. Het blad Begroting zet uw eigen cijfer ernaast.",
          "Percentages as a number: 1.62 is 1.62 %. The sheet Budget shows your own figure beside it.",
          "Pourcentages en nombre : 1,62 vaut 1,62 %. La feuille Budget montre votre chiffre à côté.",
        ),
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
