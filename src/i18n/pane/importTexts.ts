import type { Texts } from "../language";

const nl = {
  intro: "U ziet eerst wat er gaat gebeuren; daarna pas verandert er iets in de werkmap.",
  target: "Wat wilt u importeren?",
  otherFields: "Andere velden",
  counts: {
    added: "erbij",
    changed: "gewijzigd",
    unchanged: "gelijk",
    missing: "niet in bestand",
    skipped: "overgeslagen",
  },
  moreProblems: (count: number) => `Toon de volgende ${count}`,
  another: "Nog een bestand",
  done: (added: number, changed: number) =>
    `${added} ${added === 1 ? "rij" : "rijen"} toegevoegd en ${changed} gewijzigd.`,
};

/** Texts of the import view that say where one is; what is said about the file itself stands with the import. */
export const importTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    intro: "First you see what will happen; only then does anything change in the workbook.",
    target: "What would you like to import?",
    otherFields: "Other fields",
    counts: {
      added: "added",
      changed: "changed",
      unchanged: "the same",
      missing: "not in the file",
      skipped: "skipped",
    },
    moreProblems: (count) => `Show the next ${count}`,
    another: "Another file",
    done: (added, changed) => `${added} ${added === 1 ? "row" : "rows"} added and ${changed} changed.`,
  },
  fr: {
    intro: "Vous voyez d’abord ce qui va se passer ; ensuite seulement le classeur change.",
    target: "Que voulez-vous importer ?",
    otherFields: "Autres champs",
    counts: {
      added: "ajoutées",
      changed: "modifiées",
      unchanged: "identiques",
      missing: "absentes du fichier",
      skipped: "ignorées",
    },
    moreProblems: (count) => `Afficher les ${count} suivants`,
    another: "Un autre fichier",
    done: (added, changed) =>
      `${added} ${added > 1 ? "lignes ajoutées" : "ligne ajoutée"} et ${changed} ${changed > 1 ? "modifiées" : "modifiée"}.`,
  },
};
