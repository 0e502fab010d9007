import type { Texts } from "../language";

/** What a question is about. */
export interface QuestionSubject {
  readonly column: string;
  readonly sample: string;
  readonly count: number;
}

export interface QuestionTexts {
  readonly dateOrder: (subject: QuestionSubject) => string;
  readonly decimalSign: (subject: QuestionSubject) => string;
  readonly currency: (subject: QuestionSubject) => string;
  readonly word: (subject: QuestionSubject) => string;
  readonly identity: string;
  /** Choices by key; words of picklists come from the workbook's own texts. */
  readonly choices: Readonly<
    Record<"dmy" | "mdy" | "ymd" | "," | "." | "asEuro" | "leaveEmpty" | "name" | "email", string>
  >;
  readonly suggestion: (choice: string) => string;
}

const nl: QuestionTexts = {
  dateOrder: ({ column, sample, count }) =>
    `In "${column}" staat ${sample}. Wat komt eerst, de dag of de maand? (aantal datums: ${count})`,
  decimalSign: ({ column, sample, count }) =>
    `In "${column}" staat ${sample}. Is dat meer dan duizend, of een getal met drie decimalen? (aantal getallen: ${count})`,
  currency: ({ column, sample }) =>
    `De bedragen in "${column}" zijn niet in euro (${sample}). Mogen ze één op één als euro gelezen worden?`,
  word: ({ column, sample, count }) => `Wat betekent "${sample}" in "${column}"? (${count} keer)`,
  identity: "Dit bestand heeft geen personeelsnummers. Waaraan herkennen we wie al in de lijst staat?",
  choices: {
    dmy: "dag, maand, jaar",
    mdy: "maand, dag, jaar",
    ymd: "jaar, maand, dag",
    ",": "de komma is het decimaalteken",
    ".": "de punt is het decimaalteken",
    asEuro: "lees als euro",
    leaveEmpty: "leeg laten",
    name: "aan de naam",
    email: "aan het e-mailadres",
  },
  suggestion: (choice) => `De rest van het bestand wijst op: ${choice}`,
};

const en: QuestionTexts = {
  dateOrder: ({ column, sample, count }) =>
    `"${column}" holds ${sample}. Which comes first, the day or the month? (number of dates: ${count})`,
  decimalSign: ({ column, sample, count }) =>
    `"${column}" holds ${sample}. Is that more than a thousand, or a number with three decimals? (how many such numbers: ${count})`,
  currency: ({ column, sample }) =>
    `The amounts in "${column}" are not in euro (${sample}). May they be read as euro, one for one?`,
  word: ({ column, sample, count }) =>
    `What does "${sample}" in "${column}" mean? (${count === 1 ? "once" : `${count} times`})`,
  identity: "This file has no staff numbers. How do we recognise who is in the list already?",
  choices: {
    dmy: "day, month, year",
    mdy: "month, day, year",
    ymd: "year, month, day",
    ",": "the comma is the decimal sign",
    ".": "the point is the decimal sign",
    asEuro: "read as euro",
    leaveEmpty: "leave empty",
    name: "by name",
    email: "by e-mail address",
  },
  suggestion: (choice) => `The rest of the file suggests: ${choice}`,
};

const fr: QuestionTexts = {
  dateOrder: ({ column, sample, count }) =>
    `« ${column} » contient ${sample}. Qu’est-ce qui vient d’abord, le jour ou le mois ? (nombre de dates : ${count})`,
  decimalSign: ({ column, sample, count }) =>
    `« ${column} » contient ${sample}. Est-ce plus de mille, ou un nombre à trois décimales ? (combien de nombres : ${count})`,
  currency: ({ column, sample }) =>
    `Les montants de « ${column} » ne sont pas en euros (${sample}). Peuvent-ils être lus comme des euros, un pour un ?`,
  word: ({ column, sample, count }) => `Que signifie « ${sample} » dans « ${column} » ? (${count} fois)`,
  identity: "Ce fichier ne contient pas de matricules. À quoi reconnaître qui figure déjà dans la liste ?",
  choices: {
    dmy: "jour, mois, année",
    mdy: "mois, jour, année",
    ymd: "année, mois, jour",
    ",": "la virgule est le signe décimal",
    ".": "le point est le signe décimal",
    asEuro: "lire comme des euros",
    leaveEmpty: "laisser vide",
    name: "au nom",
    email: "à l’adresse e-mail",
  },
  suggestion: (choice) => `Le reste du fichier indique : ${choice}`,
};

/** Questions about a file that only the user can answer. */
export const questionTexts: Texts<QuestionTexts> = { nl, nlBE: {}, en, fr };
