import type { Texts } from "../language";

/** Texts of the import screens. */
export interface ScreenTexts {
  readonly title: string;
  readonly targets: Readonly<Record<"employees" | "history" | "needs", string>>;
  readonly chooseFile: string;
  readonly howRead: string;
  readonly encoding: string;
  readonly separator: string;
  readonly sheet: string;
  readonly columns: string;
  readonly field: string;
  readonly column: string;
  readonly notImported: string;
  readonly remembered: string;
  readonly questions: string;
  readonly preview: string;
  readonly counts: (counts: {
    added: number;
    changed: number;
    unchanged: number;
    missing: number;
    skipped: number;
  }) => string;
  readonly missingStays: string;
  readonly oldAndNew: (from: string, to: string) => string;
  readonly problems: string;
  readonly placeRow: (row: number) => string;
  readonly run: (rows: number) => string;
  readonly cancel: string;
  readonly stages: Readonly<Record<"reading" | "checking" | "writing", string>>;
  readonly cancelled: string;
  readonly failed: string;
  readonly notUndone: string;
  readonly nothingToDo: string;
}

const nl: ScreenTexts = {
  title: "Importeren",
  targets: { employees: "Personeelslijst", history: "Gevolgde opleidingen", needs: "Opleidingsbehoeften" },
  chooseFile: "Kies een CSV- of Excel-bestand",
  howRead: "Zo is het bestand gelezen",
  encoding: "Tekencodering",
  separator: "Scheidingsteken",
  sheet: "Blad",
  columns: "Welke kolom hoort waarbij?",
  field: "In het plan",
  column: "In het bestand",
  notImported: "niet inlezen",
  remembered: "Zoals de vorige keer",
  questions: "Dit weet alleen u",
  preview: "Dit gaat er gebeuren",
  counts: ({ added, changed, unchanged, missing, skipped }) =>
    `${added} erbij, ${changed} gewijzigd, ${unchanged} gelijk, ${missing} niet in het bestand, ${skipped} overgeslagen`,
  missingStays: "Wie niet in het bestand staat, blijft in het plan staan.",
  oldAndNew: (from, to) => `${from} wordt ${to}`,
  problems: "Dit vraagt aandacht",
  placeRow: (row) => `rij ${row}`,
  run: (rows) => (rows === 1 ? "1 rij inlezen" : `${rows} rijen inlezen`),
  cancel: "Annuleren",
  stages: { reading: "Bestand lezen", checking: "Rijen controleren", writing: "In de werkmap schrijven" },
  cancelled: "Geannuleerd. De werkmap is zoals ze was.",
  failed: "Het inlezen is mislukt. De werkmap is zoals ze was.",
  notUndone: "Het inlezen is gestopt, maar niet alles kon teruggedraaid worden. Kies Herstellen.",
  nothingToDo: "Alles staat al zo in het plan.",
};

const en: ScreenTexts = {
  title: "Import",
  targets: { employees: "Staff list", history: "Followed trainings", needs: "Training needs" },
  chooseFile: "Choose a CSV or Excel file",
  howRead: "How the file was read",
  encoding: "Text encoding",
  separator: "Separator",
  sheet: "Sheet",
  columns: "Which column belongs where?",
  field: "In the plan",
  column: "In the file",
  notImported: "do not import",
  remembered: "As the last time",
  questions: "Only you know this",
  preview: "What will happen",
  counts: ({ added, changed, unchanged, missing, skipped }) =>
    `${added} added, ${changed} changed, ${unchanged} the same, ${missing} not in the file, ${skipped} skipped`,
  missingStays: "Who is not in the file stays in the plan.",
  oldAndNew: (from, to) => `${from} becomes ${to}`,
  problems: "This needs a look",
  placeRow: (row) => `row ${row}`,
  run: (rows) => (rows === 1 ? "Import 1 row" : `Import ${rows} rows`),
  cancel: "Cancel",
  stages: { reading: "Reading the file", checking: "Checking rows", writing: "Writing to the workbook" },
  cancelled: "Cancelled. The workbook is as it was.",
  failed: "The import failed. The workbook is as it was.",
  notUndone: "The import stopped, but not everything could be taken back. Choose Restore.",
  nothingToDo: "The plan holds all of this already.",
};

const fr: ScreenTexts = {
  title: "Importer",
  targets: { employees: "Liste du personnel", history: "Formations suivies", needs: "Besoins de formation" },
  chooseFile: "Choisissez un fichier CSV ou Excel",
  howRead: "Comment le fichier a été lu",
  encoding: "Encodage du texte",
  separator: "Séparateur",
  sheet: "Feuille",
  columns: "Quelle colonne va où ?",
  field: "Dans le plan",
  column: "Dans le fichier",
  notImported: "ne pas importer",
  remembered: "Comme la dernière fois",
  questions: "Vous seul le savez",
  preview: "Ce qui va se passer",
  counts: ({ added, changed, unchanged, missing, skipped }) =>
    `${added} ajoutées, ${changed} modifiées, ${unchanged} identiques, ${missing} absentes du fichier, ${skipped} ignorées`,
  missingStays: "Les personnes absentes du fichier restent dans le plan.",
  oldAndNew: (from, to) => `${from} devient ${to}`,
  problems: "À vérifier",
  placeRow: (row) => `ligne ${row}`,
  run: (rows) => (rows === 1 ? "Importer 1 ligne" : `Importer ${rows} lignes`),
  cancel: "Annuler",
  stages: { reading: "Lecture du fichier", checking: "Contrôle des lignes", writing: "Écriture dans le classeur" },
  cancelled: "Annulé. Le classeur est comme avant.",
  failed: "L’importation a échoué. Le classeur est comme avant.",
  notUndone: "L’importation s’est arrêtée, mais tout n’a pas pu être annulé. Choisissez Rétablir.",
  nothingToDo: "Tout figure déjà ainsi dans le plan.",
};

/** Titles, buttons and results of the import. */
export const screenTexts: Texts<ScreenTexts> = { nl, nlBE: {}, en, fr };
