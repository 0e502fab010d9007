import type { Texts } from "../language";

const nl = {
  title: "Document voor Word",
  what: "Het plan in korte hoofdstukken met tabellen, zonder namen van mensen. Wat nog ontbreekt, staat erin.",
  which: "Welk document?",
  documents: { plan: "Strategisch plan en jaarplan", law: "Volgens de Belgische wet" },
  make: "Word-document maken",
  made: (file: string) => `${file} is gemaakt.`,
  fileNames: {
    plan: (year: number | null) => `opleidingsplan${year === null ? "" : `-${year}`}.docx`,
    law: (year: number | null) => `opleidingsplan-wet${year === null ? "" : `-${year}`}.docx`,
  },
  copyHint: "Komt er geen bestand, zoals in Excel voor Mac? Kopieer de tekst en plak die in Word.",
  text: "Tekst van het document",
  copy: "Documenttekst kopiëren",
};

/** Texts of the card that makes a document for Word. */
export const wordTexts: Texts<typeof nl> = {
  nl,
  nlBE: { documents: { law: "Volgens de wet" } },
  en: {
    title: "Document for Word",
    what: "The plan in short chapters with tables, without names of people. What is still missing is said in it.",
    which: "Which document?",
    documents: { plan: "Strategic and annual plan", law: "By the Belgian law" },
    make: "Make the Word document",
    made: (file) => `${file} has been made.`,
    fileNames: {
      plan: (year) => `training-plan${year === null ? "" : `-${year}`}.docx`,
      law: (year) => `training-plan-law${year === null ? "" : `-${year}`}.docx`,
    },
    copyHint: "No file, as in Excel for Mac? Copy the text and paste it in Word.",
    text: "Text of the document",
    copy: "Copy the document text",
  },
  fr: {
    title: "Document pour Word",
    what: "Le plan en chapitres courts avec des tableaux, sans noms de personnes. Ce qui manque y est indiqué.",
    which: "Quel document ?",
    documents: { plan: "Plan stratégique et annuel", law: "Selon la loi belge" },
    make: "Créer le document Word",
    made: (file) => `${file} a été créé.`,
    fileNames: {
      plan: (year) => `plan-de-formation${year === null ? "" : `-${year}`}.docx`,
      law: (year) => `plan-de-formation-loi${year === null ? "" : `-${year}`}.docx`,
    },
    copyHint: "Pas de fichier, comme dans Excel pour Mac ? Copiez le texte et collez-le dans Word.",
    text: "Texte du document",
    copy: "Copier le texte du document",
  },
};
