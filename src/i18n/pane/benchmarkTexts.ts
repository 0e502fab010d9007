import type { Texts } from "../language";

const nl = {
  title: "Naast cijfers van anderen",
  own: (amount: string) => `Dit plan: ${amount}`,
  unknown: "Dit plan: nog niet te berekenen",
  reference: (what: string, year: number | null) => (year === null ? what : `${what}, ${year}`),
  hint: "Elk cijfer heeft zijn jaar en bron op het blad Lijsten; u kunt er zelf bij zetten.",
};

/** Texts of the plan's own figures beside published ones. */
export const benchmarkTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "Beside figures of others",
    own: (amount) => `This plan: ${amount}`,
    unknown: "This plan: cannot be calculated yet",
    reference: (what, year) => (year === null ? what : `${what}, ${year}`),
    hint: "Every figure has its year and source on the sheet Lists; you may add your own.",
  },
  fr: {
    title: "À côté des chiffres des autres",
    own: (amount) => `Ce plan : ${amount}`,
    unknown: "Ce plan : pas encore calculable",
    reference: (what, year) => (year === null ? what : `${what}, ${year}`),
    hint: "Chaque chiffre a son année et sa source sur la feuille Listes ; vous pouvez en ajouter.",
  },
};
