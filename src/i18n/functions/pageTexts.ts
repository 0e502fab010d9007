/** Words of the help pages of the functions. */
interface PageTexts {
  readonly title: string;
  readonly back: string;
  readonly arguments: string;
  readonly argument: string;
  readonly meaning: string;
  readonly optional: string;
  readonly block: string;
  readonly cell: string;
  readonly repeating: string;
  readonly example: string;
  readonly answer: string;
  readonly leftOut: string;
  readonly yes: string;
  readonly no: string;
  readonly rules: readonly string[];
  readonly rulesTitle: string;
}

export const pageTexts: Readonly<Record<"nl" | "en" | "fr", PageTexts>> = {
  nl: {
    title: "Functies van Opleidingsplan",
    back: "Alle functies",
    arguments: "Argumenten",
    argument: "Argument",
    meaning: "Betekenis",
    optional: "mag weg",
    block: "een of meer cellen",
    cell: "één cel",
    repeating: "herhaalt zich",
    example: "Voorbeeld",
    answer: "Antwoord",
    leftOut: "leeg",
    yes: "WAAR",
    no: "ONWAAR",
    rulesTitle: "Goed om te weten",
    rules: [
      "Een lege cel is geen nul. Een rij die nog niet is ingevuld, geeft een lege cel.",
      "Getallen die als tekst getypt zijn, met komma of punt, worden begrepen. Is een tekst dubbelzinnig, zoals 1.250, dan volgt #WAARDE! met uitleg.",
      "Wat niet bestaat of onbekend is, geeft #N/B met uitleg.",
      "Woorden uit keuzelijsten mogen in het Nederlands, Engels of Frans.",
    ],
  },
  en: {
    title: "Functions of Training plan",
    back: "All functions",
    arguments: "Arguments",
    argument: "Argument",
    meaning: "Meaning",
    optional: "may be left out",
    block: "one or more cells",
    cell: "one cell",
    repeating: "repeats",
    example: "Example",
    answer: "Answer",
    leftOut: "blank",
    yes: "TRUE",
    no: "FALSE",
    rulesTitle: "Good to know",
    rules: [
      "A blank cell is not zero. A row that is not filled in yet gives a blank cell.",
      "Numbers typed as text, with a comma or a point, are understood. A text that is ambiguous, such as 1.250, gives #VALUE! with an explanation.",
      "What does not exist or is unknown gives #N/A with an explanation.",
      "Words of picklists may be in Dutch, English or French.",
    ],
  },
  fr: {
    title: "Fonctions de Plan de formation",
    back: "Toutes les fonctions",
    arguments: "Arguments",
    argument: "Argument",
    meaning: "Signification",
    optional: "facultatif",
    block: "une ou plusieurs cellules",
    cell: "une cellule",
    repeating: "se répète",
    example: "Exemple",
    answer: "Réponse",
    leftOut: "vide",
    yes: "VRAI",
    no: "FAUX",
    rulesTitle: "Bon à savoir",
    rules: [
      "Une cellule vide n'est pas zéro. Une ligne pas encore remplie donne une cellule vide.",
      "Les nombres saisis comme texte, avec virgule ou point, sont compris. Un texte ambigu, comme 1.250, donne #VALEUR! avec une explication.",
      "Ce qui n'existe pas ou est inconnu donne #N/A avec une explication.",
      "Les mots des listes de choix peuvent être en néerlandais, en anglais ou en français.",
    ],
  },
};
