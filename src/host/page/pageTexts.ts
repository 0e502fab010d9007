/** Words of the page around the workbook. The add-in brings its own. */
export interface PageTexts {
  readonly title: string;
  readonly explanation: string;
  readonly newWorkbook: string;
  readonly newWarning: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly nothingToUndo: string;
  readonly language: string;
  readonly paneWidth: string;
  readonly cell: string;
  readonly formula: string;
  readonly refusals: Readonly<Record<"protected" | "invalid" | "formula", string>>;
  readonly opened: (name: string) => string;
  readonly notKept: (parts: string) => string;
  readonly openProblems: Readonly<
    Record<"notAWorkbook" | "oldExcelFormat" | "encrypted" | "damaged" | "tooLarge", string>
  >;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
}

const nl: PageTexts = {
  title: "Werkmap zonder Excel",
  explanation: "Dezelfde invoegtoepassing als in Excel, met een werkmap in deze pagina. Er gaat niets naar buiten.",
  newWorkbook: "Nieuw",
  newWarning: "De werkmap die nu open is, wordt gesloten. Niet opgeslagen werk gaat verloren. Doorgaan?",
  open: "Openen",
  save: "Opslaan als .xlsx",
  undo: "Ongedaan maken",
  nothingToUndo: "Er is niets om ongedaan te maken.",
  language: "Taal van Office",
  paneWidth: "Breedte van het venster",
  cell: "Cel",
  formula: "Inhoud van de cel",
  refusals: {
    protected: "Deze cel is beveiligd.",
    invalid: "Deze waarde is hier niet toegestaan. Kies een waarde uit de lijst of kijk wat de kolom verwacht.",
    formula: "Deze formule klopt niet. Kijk de haakjes, namen en scheidingstekens na.",
  },
  opened: (name) => `${name} is geopend.`,
  notKept: (parts) => `Niet overgenomen: ${parts}.`,
  openProblems: {
    notAWorkbook: "Dit is geen Excel-werkmap (.xlsx).",
    oldExcelFormat: "Dit is een oud Excel-bestand (.xls). Sla het in Excel op als .xlsx en open dat.",
    encrypted: "Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord er in Excel af en probeer opnieuw.",
    damaged: "Dit bestand is beschadigd of niet compleet. Er is niets veranderd.",
    tooLarge: "Dit bestand is te groot om hier te openen.",
  },
  saved: (name) => `Opgeslagen als ${name}.`,
  notSaved: "Niet opgeslagen, want Excel zou dit bestand willen herstellen:",
};

const fr: PageTexts = {
  title: "Classeur sans Excel",
  explanation: "Le même complément que dans Excel, avec un classeur dans cette page. Rien ne sort d'ici.",
  newWorkbook: "Nouveau",
  newWarning: "Le classeur ouvert sera fermé. Le travail non enregistré sera perdu. Continuer ?",
  open: "Ouvrir",
  save: "Enregistrer en .xlsx",
  undo: "Annuler",
  nothingToUndo: "Il n'y a rien à annuler.",
  language: "Langue d'Office",
  paneWidth: "Largeur du volet",
  cell: "Cellule",
  formula: "Contenu de la cellule",
  refusals: {
    protected: "Cette cellule est protégée.",
    invalid: "Cette valeur n'est pas autorisée ici. Choisissez dans la liste ou regardez ce que la colonne attend.",
    formula: "Cette formule n'est pas correcte. Vérifiez parenthèses, noms et séparateurs.",
  },
  opened: (name) => `${name} est ouvert.`,
  notKept: (parts) => `Non repris : ${parts}.`,
  openProblems: {
    notAWorkbook: "Ce n'est pas un classeur Excel (.xlsx).",
    oldExcelFormat: "C'est un ancien fichier Excel (.xls). Enregistrez-le en .xlsx dans Excel et ouvrez celui-ci.",
    encrypted: "Ce fichier est protégé par un mot de passe. Retirez-le dans Excel et réessayez.",
    damaged: "Ce fichier est endommagé ou incomplet. Rien n'a changé.",
    tooLarge: "Ce fichier est trop grand pour être ouvert ici.",
  },
  saved: (name) => `Enregistré sous ${name}.`,
  notSaved: "Non enregistré, car Excel voudrait réparer ce fichier :",
};

const en: PageTexts = {
  title: "Workbook without Excel",
  explanation: "The same add-in as in Excel, with a workbook in this page. Nothing leaves it.",
  newWorkbook: "New",
  newWarning: "The open workbook will be closed and unsaved work is lost. Continue?",
  open: "Open",
  save: "Save as .xlsx",
  undo: "Undo",
  nothingToUndo: "There is nothing to undo.",
  language: "Office language",
  paneWidth: "Pane width",
  cell: "Cell",
  formula: "Content of the cell",
  refusals: {
    protected: "This cell is protected.",
    invalid: "This value is not allowed here. Choose from the list or see what the column expects.",
    formula: "This formula is not right. Check its brackets, names and separators.",
  },
  opened: (name) => `${name} is open.`,
  notKept: (parts) => `Not taken over: ${parts}.`,
  openProblems: {
    notAWorkbook: "This is not an Excel workbook (.xlsx).",
    oldExcelFormat: "This is an old Excel file (.xls). Save it as .xlsx in Excel and open that.",
    encrypted: "This file is protected with a password. Remove it in Excel and try again.",
    damaged: "This file is damaged or incomplete. Nothing has changed.",
    tooLarge: "This file is too large to open here.",
  },
  saved: (name) => `Saved as ${name}.`,
  notSaved: "Not saved, because Excel would want to repair this file:",
};

/** The page's words for an Office language (`nl-BE`, `fr-FR` …); Dutch where there are none. */
export function pageTexts(locale: string): PageTexts {
  return locale.startsWith("fr") ? fr : locale.startsWith("en") ? en : nl;
}
