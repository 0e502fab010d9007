import type { CostGroup } from "../../domain/calculations/costGroup";
import { say, type Wording } from "./wording";

/** Texts that many tables share. */
export const commonTexts = {
  id: say("ID", "ID", "ID"),
  note: say("Opmerking", "Remark", "Remarque"),
  settingName: say("Kenmerk", "Characteristic", "Caractéristique"),
  settingValue: say("Waarde", "Value", "Valeur"),
  settingHelp: say("Toelichting", "Explanation", "Explication"),
  yes: say("ja", "yes", "oui"),
  no: say("nee", "no", "non"),
  yesNoTitle: say("Ja of nee", "Yes or no", "Oui ou non"),
  costGroupTitle: say("Groep kosten", "Cost group", "Groupe de coûts"),
  withoutAddIn: say(
    "Hiervoor is de invoegtoepassing Opleidingsplan nodig",
    "This needs the Training plan add-in",
    "Le complément Plan de formation est nécessaire",
  ),
  total: say("Totaal", "Total", "Total"),
  inputRefusedTitle: say(
    "Deze waarde kan hier niet",
    "This value is not possible here",
    "Cette valeur n'est pas possible ici",
  ),
  chooseFromList: say(
    "Kies een waarde uit de lijst.",
    "Choose a value from the list.",
    "Choisissez une valeur dans la liste.",
  ),
  newWord: say(
    "Dit woord staat nog niet in de lijst op het blad Lijsten. Wilt u het toch gebruiken?",
    "This word is not in the list on the sheet Lists yet. Do you want to use it?",
    "Ce mot n'est pas encore dans la liste de la feuille Listes. Voulez-vous l'utiliser ?",
  ),
  unknownId: say(
    "Deze ID bestaat nog niet. Wilt u hem toch gebruiken?",
    "This ID does not exist yet. Do you want to use it?",
    "Cet ID n'existe pas encore. Voulez-vous l'utiliser ?",
  ),
  enterNumber: say(
    "Vul een getal in dat past bij deze kolom.",
    "Enter a number that fits this column.",
    "Saisissez un nombre qui convient à cette colonne.",
  ),
  enterDate: say(
    "Vul een datum in, bijvoorbeeld 2027-03-31.",
    "Enter a date, such as 2027-03-31.",
    "Saisissez une date, par exemple 2027-03-31.",
  ),
  enterTime: say(
    "Vul een tijdstip in, bijvoorbeeld 09:00.",
    "Enter a time, such as 09:00.",
    "Saisissez une heure, par exemple 09:00.",
  ),
} as const satisfies Readonly<Record<string, Wording>>;

/** What a cost type means for the totals. */
export const costGroupTexts: Readonly<Record<CostGroup, Wording>> = {
  direct: say("direct", "direct", "direct"),
  percentage: say("opslag", "surcharge", "majoration"),
  wage: say("loonkost", "wage cost", "coût salarial"),
  subsidy: say("subsidie", "subsidy", "subvention"),
  other: say("overig", "other", "autre"),
};
