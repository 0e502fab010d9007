import type { CellProblemKind } from "../../blueprint/cellProblem";
import type { Texts } from "../language";

/** What was found in the cell: as it stands there, or for a table its name. */
type Sentence = (found: string) => string;

interface CellProblemTexts {
  readonly homeTitle: string;
  readonly homeText: (count: number) => string;
  readonly look: string;
  readonly title: string;
  readonly intro: string;
  readonly sheet: (name: string) => string;
  readonly row: (id: string) => string;
  readonly rowAt: (place: string) => string;
  readonly column: (header: string) => string;
  readonly toCell: string;
  readonly repair: string;
  readonly more: (count: number) => string;
  /** What is wrong and what to do, per kind of problem. */
  readonly kinds: Readonly<Record<CellProblemKind, Sentence>>;
}

const nl: CellProblemTexts = {
  homeTitle: "Niet gelezen",
  homeText: (count) =>
    count === 1
      ? "1 cel kon niet gelezen worden en telt niet mee in het plan."
      : `${count} cellen konden niet gelezen worden en tellen niet mee in het plan.`,
  look: "Bekijken en herstellen",
  title: "Cellen die niet gelezen konden worden",
  intro: "Wat hier staat, telt niet mee in het plan. Er is niets gewist.",
  sheet: (name) => `Blad ${name}`,
  row: (id) => `rij ${id}`,
  rowAt: (place) => `rij ${place} van de tabel`,
  column: (header) => `kolom ${header}`,
  toCell: "Ga naar de cel",
  repair: "Werkmap herstellen",
  more: (count) => `Toon de volgende ${count}`,
  kinds: {
    required: () => "Hier hoort iets in te staan. Vul de cel in.",
    notNumber: (found) => `“${found}” is geen getal. Typ alleen het getal, zonder woorden of eenheid.`,
    notWhole: (found) => `“${found}” is geen heel getal. Rond het af.`,
    outOfRange: (found) => `“${found}” valt buiten wat hier kan. Kijk of er een cijfer te veel staat.`,
    notDate: (found) => `“${found}” is geen datum. Typ de dag als 31-03-2027.`,
    notTime: (found) => `“${found}” is geen tijd. Typ het uur als 17:30.`,
    notYesNo: (found) => `“${found}” is geen ja of nee. Kies een van beide.`,
    ambiguous: (found) => `“${found}” kan twee dingen betekenen. Typ het voluit, bijvoorbeeld 4 maart 2027 of 1234.`,
    unknownChoice: (found) => `“${found}” staat niet in de keuzelijst. Kies een woord uit de lijst van de cel.`,
    errorValue: (found) => `Een formule geeft ${found}. Herstel de formule of typ de waarde.`,
    missingId: () => "Deze rij heeft geen ID. Typ er een die nog niet bestaat.",
    duplicateId: (found) => `De ID ${found} staat op meer dan één rij. Geef deze rij een andere.`,
    missingColumn: () => "Deze kolom is weg of heet anders. Herstel de werkmap of geef de kolom haar naam terug.",
    missingTable: (found) => `De tabel ${found} is weg. Herstel de werkmap; andere tabellen blijven zoals ze zijn.`,
  },
};

/** Sentences about cells, columns and tables that could not be read: where, what was found and what to do. */
export const cellProblemTexts: Texts<CellProblemTexts> = {
  nl,
  nlBE: {},
  en: {
    homeTitle: "Not read",
    homeText: (count) =>
      count === 1
        ? "1 cell could not be read and does not count in the plan."
        : `${count} cells could not be read and do not count in the plan.`,
    look: "Look and mend",
    title: "Cells that could not be read",
    intro: "What stands here does not count in the plan. Nothing was erased.",
    sheet: (name) => `Sheet ${name}`,
    row: (id) => `row ${id}`,
    rowAt: (place) => `row ${place} of the table`,
    column: (header) => `column ${header}`,
    toCell: "Go to the cell",
    repair: "Repair the workbook",
    more: (count) => `Show the next ${count}`,
    kinds: {
      required: () => "Something should stand here. Fill in the cell.",
      notNumber: (found) => `“${found}” is no number. Type the number alone, without words or a unit.`,
      notWhole: (found) => `“${found}” is no whole number. Round it.`,
      outOfRange: (found) => `“${found}” is outside what is possible here. See whether there is a digit too many.`,
      notDate: (found) => `“${found}” is no date. Type the day as 31-03-2027.`,
      notTime: (found) => `“${found}” is no time. Type the hour as 17:30.`,
      notYesNo: (found) => `“${found}” is neither yes nor no. Choose one of them.`,
      ambiguous: (found) => `“${found}” can mean two things. Write it in full, for example 4 March 2027 or 1234.`,
      unknownChoice: (found) => `“${found}” is not in the list. Choose a word from the list of the cell.`,
      errorValue: (found) => `A formula gives ${found}. Mend the formula or type the value.`,
      missingId: () => "This row has no ID. Type one that does not exist yet.",
      duplicateId: (found) => `The ID ${found} stands on more than one row. Give this row another.`,
      missingColumn: () =>
        "This column is gone or has another name. Repair the workbook or give the column its name back.",
      missingTable: (found) => `The table ${found} is gone. Repair the workbook; other tables stay as they are.`,
    },
  },
  fr: {
    homeTitle: "Non lu",
    homeText: (count) =>
      count > 1
        ? `${count} cellules n’ont pas pu être lues et ne comptent pas dans le plan.`
        : `${count} cellule n’a pas pu être lue et ne compte pas dans le plan.`,
    look: "Voir et corriger",
    title: "Cellules qui n’ont pas pu être lues",
    intro: "Ce qui s’y trouve ne compte pas dans le plan. Rien n’a été effacé.",
    sheet: (name) => `Feuille ${name}`,
    row: (id) => `ligne ${id}`,
    rowAt: (place) => `ligne ${place} du tableau`,
    column: (header) => `colonne ${header}`,
    toCell: "Aller à la cellule",
    repair: "Réparer le classeur",
    more: (count) => `Afficher les ${count} suivantes`,
    kinds: {
      required: () => "Il faut quelque chose ici. Remplissez la cellule.",
      notNumber: (found) => `« ${found} » n’est pas un nombre. Tapez seulement le nombre, sans mots ni unité.`,
      notWhole: (found) => `« ${found} » n’est pas un nombre entier. Arrondissez-le.`,
      outOfRange: (found) => `« ${found} » sort de ce qui est possible ici. Vérifiez s’il y a un chiffre de trop.`,
      notDate: (found) => `« ${found} » n’est pas une date. Tapez le jour comme 31/03/2027.`,
      notTime: (found) => `« ${found} » n’est pas une heure. Tapez l’heure comme 17:30.`,
      notYesNo: (found) => `« ${found} » n’est ni oui ni non. Choisissez l’un des deux.`,
      ambiguous: (found) =>
        `« ${found} » peut vouloir dire deux choses. Écrivez-le en entier, par exemple 4 mars 2027 ou 1234.`,
      unknownChoice: (found) => `« ${found} » n’est pas dans la liste. Choisissez un mot de la liste de la cellule.`,
      errorValue: (found) => `Une formule donne ${found}. Corrigez la formule ou tapez la valeur.`,
      missingId: () => "Cette ligne n’a pas d’ID. Tapez-en un qui n’existe pas encore.",
      duplicateId: (found) => `L’ID ${found} figure sur plusieurs lignes. Donnez-en un autre à cette ligne.`,
      missingColumn: () => "Cette colonne manque ou porte un autre nom. Réparez le classeur ou rendez-lui son nom.",
      missingTable: (found) =>
        `Le tableau ${found} manque. Réparez le classeur ; les autres tableaux restent tels quels.`,
    },
  },
};
