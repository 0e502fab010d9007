import type { Texts } from "../language";

const nl = {
  intro: "Elke zin in vier talen. ‹naam› staat voor wat uit het plan komt.",
  search: "Zoek in alle talen",
  group: "Groep",
  all: "Alles",
  groups: {
    pane: "Venster",
    warnings: "Meldingen",
    functions: "Functies",
    import: "Importeren",
    workbook: "Werkmap",
  },
  onlyFlemish: "Alleen waar Vlaanderen het anders zegt",
  found: (count: number) => (count === 1 ? "1 tekst" : `${count} teksten`),
  more: (count: number) => `Nog ${count} tonen`,
  none: "Geen tekst gevonden. Zoek op een ander woord of kies Alles.",
  noSample: "alleen met echte gegevens te tonen",
  languages: { "nl-NL": "Nederlands", "nl-BE": "Vlaams", en: "Engels", fr: "Frans" },
};

/** Texts of the view that lays all texts side by side. */
export const textsTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    intro: "Every sentence in four languages. ‹name› stands for what comes from the plan.",
    search: "Search in all languages",
    group: "Group",
    all: "All",
    groups: {
      pane: "Pane",
      warnings: "Warnings",
      functions: "Functions",
      import: "Import",
      workbook: "Workbook",
    },
    onlyFlemish: "Only where Flanders says it differently",
    found: (count) => (count === 1 ? "1 text" : `${count} texts`),
    more: (count) => `Show ${count} more`,
    none: "No text found. Search for another word or choose All.",
    noSample: "can only be shown with true data",
    languages: { "nl-NL": "Dutch", "nl-BE": "Flemish", en: "English", fr: "French" },
  },
  fr: {
    intro: "Chaque phrase en quatre langues. ‹nom› remplace ce qui vient du plan.",
    search: "Chercher dans toutes les langues",
    group: "Groupe",
    all: "Tout",
    groups: {
      pane: "Volet",
      warnings: "Alertes",
      functions: "Fonctions",
      import: "Importation",
      workbook: "Classeur",
    },
    onlyFlemish: "Seulement où la Flandre le dit autrement",
    found: (count) => (count === 1 ? "1 texte" : `${count} textes`),
    more: (count) => `Afficher ${count} de plus`,
    none: "Aucun texte trouvé. Cherchez un autre mot ou choisissez Tout.",
    noSample: "ne se montre qu’avec de vraies données",
    languages: { "nl-NL": "Néerlandais", "nl-BE": "Flamand", en: "Anglais", fr: "Français" },
  },
};
