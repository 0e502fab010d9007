import type { Texts } from "../language";

const nl = {
  title: "Van directe kosten naar netto",
  steps: {
    direct: "Directe kosten",
    percentages: "Overhead en onvoorzien",
    other: "Andere uitgaven",
    cash: "Uitgaven",
    wages: "Loonkosten: verlet en vervanging (geen uitgave)",
    gross: "Bruto totaal",
    subsidies: "Subsidies",
    net: "Netto totaal",
    cashNet: "Uitgaven na subsidies",
    forecast: "Verwacht einde jaar",
  },
  compared: (net: string, cash: string) =>
    `Het plan vergelijkt het netto totaal met het toegekende budget: ${net}. Tellen alleen de uitgaven: ${cash}.`,
  left: (amount: string) => `${amount} over`,
  short: (amount: string) => `${amount} tekort`,
  norm: (share: string, amount: string, gap: string) =>
    `${share} van de loonsom. De norm is ${amount}; het verschil is ${gap}.`,
};

/** Texts of the steps from direct costs to net cost. */
export const ladderTexts: Texts<typeof nl> = {
  nl,
  nlBE: {
    norm: (share, amount, gap) => `${share} van de loonmassa. De norm is ${amount}; het verschil is ${gap}.`,
  },
  en: {
    title: "From direct costs to net",
    steps: {
      direct: "Direct costs",
      percentages: "Overhead and contingency",
      other: "Other spending",
      cash: "Spending",
      wages: "Wages: absence and replacement (no spending)",
      gross: "Gross total",
      subsidies: "Subsidies",
      net: "Net total",
      cashNet: "Spending after subsidies",
      forecast: "Expected at year end",
    },
    compared: (net, cash) =>
      `The plan compares the net total with the granted budget: ${net}. When only spending counts: ${cash}.`,
    left: (amount) => `${amount} left`,
    short: (amount) => `${amount} short`,
    norm: (share, amount, gap) => `${share} of payroll. The norm is ${amount}; the gap is ${gap}.`,
  },
  fr: {
    title: "Des coûts directs au net",
    steps: {
      direct: "Coûts directs",
      percentages: "Frais généraux et imprévus",
      other: "Autres dépenses",
      cash: "Dépenses",
      wages: "Salaires : absence et remplacement (sans dépense)",
      gross: "Total brut",
      subsidies: "Subventions",
      net: "Total net",
      cashNet: "Dépenses après subventions",
      forecast: "Attendu en fin d'année",
    },
    compared: (net, cash) =>
      `Le plan compare le total net au budget alloué : ${net}. Si seules les dépenses comptent : ${cash}.`,
    left: (amount) => `il reste ${amount}`,
    short: (amount) => `il manque ${amount}`,
    norm: (share, amount, gap) => `${share} de la masse salariale. La norme est de ${amount} ; l'écart est de ${gap}.`,
  },
};
