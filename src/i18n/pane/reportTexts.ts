import type { Texts } from "../language";

const nl = {
  title: (year: number | null) => `Opleidingsplan${year === null ? "" : ` ${year}`}`,
  strategic: (from: number | null, to: number | null) =>
    `Strategisch plan${from === null || to === null ? "" : ` ${from} tot en met ${to}`}`,
  annual: (year: number | null) => `Jaarplan${year === null ? "" : ` ${year}`}`,
  made: (name: string | null, day: string) =>
    `${name === null ? "" : `${name} – `}gemaakt op ${day} uit de tabellen van de werkmap. Wie met naam in het plan staat, is hier een nummer.`,
  missing: (what: string, sheet: string) => `Ontbreekt nog: ${what} (blad ${sheet}).`,
  answer: "een antwoord",
  topic: (name: string) => `${name}:`,
  fit: "Past het plan bij de organisatie?",
  needs: "Behoeften per niveau en status",
  total: "Totaal",
  rank: "Rang",
  days: "Wanneer",
  lessons: (first: string, last: string, days: number) =>
    days === 1 ? first : `${first} tot ${last}, ${days} lesdagen`,
  noDate: "nog geen dag",
  seats: "Ingeschreven",
  general: "Kosten zonder opleiding, of van een geannuleerde opleiding",
  spent: (total: string, index: string, outside: string) =>
    `Besteed en vastgelegd: ${total}. Concentratie (HHI) ${index}; ${outside} is buiten contract gekocht.`,
  group: (members: number) => `minder dan ${members}`,
};

/** Texts of the plan as a document; headers and titles of tables are those of the sheets. */
export const reportTexts: Texts<typeof nl> = {
  nl,
  nlBE: {
    lessons: (first, last, days) => (days === 1 ? first : `${first} tot ${last}, ${days} opleidingsdagen`),
  },
  en: {
    title: (year) => `Training plan${year === null ? "" : ` ${year}`}`,
    strategic: (from, to) => `Strategic plan${from === null || to === null ? "" : ` ${from} through ${to}`}`,
    annual: (year) => `Annual plan${year === null ? "" : ` ${year}`}`,
    made: (name, day) =>
      `${name === null ? "" : `${name} – `}made on ${day} from the tables of the workbook. Whoever is named in the plan is a number here.`,
    missing: (what, sheet) => `Still missing: ${what} (sheet ${sheet}).`,
    answer: "an answer",
    topic: (name) => `${name}:`,
    fit: "Does the plan fit the organisation?",
    needs: "Needs by level and status",
    total: "Total",
    rank: "Rank",
    days: "When",
    lessons: (first, last, days) => (days === 1 ? first : `${first} to ${last}, ${days} training days`),
    noDate: "no day yet",
    seats: "Enrolled",
    general: "Costs of no training, or of a cancelled one",
    spent: (total, index, outside) =>
      `Spent and committed: ${total}. Concentration (HHI) ${index}; ${outside} was bought outside contracts.`,
    group: (members) => `fewer than ${members}`,
  },
  fr: {
    title: (year) => `Plan de formation${year === null ? "" : ` ${year}`}`,
    strategic: (from, to) => `Plan stratégique${from === null || to === null ? "" : ` de ${from} à ${to}`}`,
    annual: (year) => `Plan annuel${year === null ? "" : ` ${year}`}`,
    made: (name, day) =>
      `${name === null ? "" : `${name} – `}établi le ${day} à partir des tableaux du classeur. Toute personne nommée dans le plan est ici un numéro.`,
    missing: (what, sheet) => `Manque encore : ${what} (feuille ${sheet}).`,
    answer: "une réponse",
    topic: (name) => `${name}\u00a0:`,
    fit: "Le plan convient-il à l’organisation ?",
    needs: "Besoins par niveau et statut",
    total: "Total",
    rank: "Rang",
    days: "Quand",
    lessons: (first, last, days) => (days === 1 ? first : `du ${first} au ${last}, ${days} jours de formation`),
    noDate: "pas encore de jour",
    seats: "Inscrits",
    general: "Coûts sans formation, ou d’une formation annulée",
    spent: (total, index, outside) =>
      `Dépensé et engagé : ${total}. Concentration (HHI) ${index} ; ${outside} a été acheté hors contrat.`,
    group: (members) => `moins de ${members}`,
  },
};
