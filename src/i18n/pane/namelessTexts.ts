import type { Texts } from "../language";

const nl = {
  title: "Kopie zonder namen",
  intro: "Deze lege werkmap wordt een kopie van een plan, zonder namen. Kies het bestand van dat plan.",
  choose: "Kies het plan (.xlsx)",
  replaced: "Dit wordt vervangen",
  people: (count: number) => `Namen en personeelsnummers van ${count} medewerkers worden een ID`,
  others: (count: number) => `Namen van ${count} anderen, zoals trainers en eigenaars, worden een nummer`,
  texts: (count: number) => `In ${count} ${count === 1 ? "tekst" : "teksten"} wordt een bekende naam vervangen`,
  left: "Dit gaat niet mee",
  leftRows: [
    "Geboortejaren, e-mail, uurkosten en kansengroepen",
    "Citaten en open vragen uit gesprekken, persoonlijke doelen",
    "Opmerkingen bij mensen en het logboek",
    "Eigen bladen en eigen kolommen",
  ],
  check: "Kijk de teksten na: een naam die niet in het plan als persoon staat, wordt niet herkend.",
  make: "Kopie zonder namen maken",
  log: "Kopie zonder namen",
};

/** Texts of the view that makes a copy of a plan without names. */
export const namelessTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "Copy without names",
    intro: "This empty workbook becomes a copy of a plan, without names. Choose the file of that plan.",
    choose: "Choose the plan (.xlsx)",
    replaced: "This is replaced",
    people: (count) => `Names and staff numbers of ${count} employees become an ID`,
    others: (count) => `Names of ${count} others, such as trainers and owners, become a number`,
    texts: (count) => `A known name is replaced in ${count} ${count === 1 ? "text" : "texts"}`,
    left: "This does not go along",
    leftRows: [
      "Birth years, e-mail, hourly costs and risk groups",
      "Quotations and open questions from conversations, personal goals",
      "Remarks on people and the log",
      "Sheets and columns of your own",
    ],
    check: "Look through the texts: a name that the plan does not know as a person is not recognised.",
    make: "Make the copy without names",
    log: "Copy without names",
  },
  fr: {
    title: "Copie sans noms",
    intro: "Ce classeur vide devient la copie d’un plan, sans noms. Choisissez le fichier de ce plan.",
    choose: "Choisissez le plan (.xlsx)",
    replaced: "Ceci est remplacé",
    people: (count) => `Les noms et matricules de ${count} collaborateurs deviennent un ID`,
    others: (count) =>
      `Les noms de ${count} autres personnes, comme les formateurs et responsables, deviennent un numéro`,
    texts: (count) => `Un nom connu est remplacé dans ${count} ${count === 1 ? "texte" : "textes"}`,
    left: "Ceci ne suit pas",
    leftRows: [
      "Années de naissance, e-mails, coûts horaires et groupes à risque",
      "Citations et questions ouvertes des entretiens, objectifs personnels",
      "Remarques sur des personnes et journal",
      "Vos propres feuilles et colonnes",
    ],
    check: "Relisez les textes : un nom que le plan ne connaît pas comme personne n’est pas reconnu.",
    make: "Créer la copie sans noms",
    log: "Copie sans noms",
  },
};
