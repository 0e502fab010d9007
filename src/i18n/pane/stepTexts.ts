import type { Texts } from "../language";

const nl = {
  title: (step: number, name: string) => `Stap ${step}: ${name}`,
  missingTitle: "Wat ontbreekt nog",
  nothingMissing: "Deze stap heeft alles wat nodig is.",
  criteriaTitle: "Klaar als …",
  markMet: "Zet Ja in het blad zodra het klopt.",
  owner: (name: string) => `Eigenaar: ${name}`,
  warningsHere: (count: number) =>
    count === 1 ? "1 open melding in deze stap" : `${count} open meldingen in deze stap`,
  toolsTitle: "Aan de slag",
  questionsTitle: "Vragen uit de gidsen",
  sheetsTitle: "Bladen van deze stap",
  countsHint: "Tussen haakjes staan de open meldingen.",
  rows: (count: number) => (count === 1 ? "1 rij" : `${count} rijen`),
  emptySheet: "nog leeg",
  importStaff: "Personeel importeren",
  previousStep: (name: string) => `Vorige: ${name}`,
  nextStep: (name: string) => `Volgende: ${name}`,
};

/** Texts of the views of the five steps. */
export const stepTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: (step, name) => `Step ${step}: ${name}`,
    missingTitle: "What is missing",
    nothingMissing: "This step has all it needs.",
    criteriaTitle: "Done when …",
    markMet: "Put Yes in the sheet as soon as it is true.",
    owner: (name) => `Owner: ${name}`,
    warningsHere: (count) => (count === 1 ? "1 open warning in this step" : `${count} open warnings in this step`),
    toolsTitle: "Get to work",
    questionsTitle: "Questions from the guides",
    sheetsTitle: "Sheets of this step",
    countsHint: "Open warnings are in brackets.",
    rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
    emptySheet: "still empty",
    importStaff: "Import staff",
    previousStep: (name) => `Previous: ${name}`,
    nextStep: (name) => `Next: ${name}`,
  },
  fr: {
    title: (step, name) => `Étape ${step} : ${name}`,
    missingTitle: "Ce qui manque encore",
    nothingMissing: "Cette étape a tout ce qu’il faut.",
    criteriaTitle: "Terminé quand …",
    markMet: "Mettez Oui dans la feuille dès que c’est le cas.",
    owner: (name) => `Responsable : ${name}`,
    warningsHere: (count) =>
      count === 1 ? "1 alerte ouverte dans cette étape" : `${count} alertes ouvertes dans cette étape`,
    toolsTitle: "Au travail",
    questionsTitle: "Questions des guides",
    sheetsTitle: "Feuilles de cette étape",
    countsHint: "Les alertes ouvertes sont entre parenthèses.",
    rows: (count) => (count === 1 ? "1 ligne" : `${count} lignes`),
    emptySheet: "encore vide",
    importStaff: "Importer le personnel",
    previousStep: (name) => `Précédente : ${name}`,
    nextStep: (name) => `Suivante : ${name}`,
  },
};
