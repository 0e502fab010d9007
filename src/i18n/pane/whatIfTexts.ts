import type { Texts } from "../language";

const nl = {
  title: "Wat koopt u met meer budget?",
  field: "Extra budget in euro",
  hint: "Een minteken mag: wat valt er dan af?",
  enters: "Komt erbij",
  leaves: "Valt af",
  nothingChanges: "Geen verschil",
  gained: (points: string, cost: string) => `${points} punten, ${cost}`,
  thousand: (points: string) => `1.000 euro meer levert ${points} punten op.`,
  extraForAll: (amount: string) => `Om alle opleidingen te betalen is ${amount} extra nodig.`,
  allFit: "Alle opleidingen passen in het budget.",
  searchFirst: "Zoek eerst de beste waarde.",
};

/** Texts about what another budget would buy. */
export const whatIfTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "What would more budget buy?",
    field: "Extra budget in euro",
    hint: "A minus sign is allowed: what drops out then?",
    enters: "Comes in",
    leaves: "Drops out",
    nothingChanges: "No difference",
    gained: (points, cost) => `${points} points, ${cost}`,
    thousand: (points) => `1,000 euro more brings ${points} points.`,
    extraForAll: (amount) => `To pay all trainings ${amount} more is needed.`,
    allFit: "All trainings fit the budget.",
    searchFirst: "Search the best value first.",
  },
  fr: {
    title: "Qu’achèterait plus de budget ?",
    field: "Budget supplémentaire en euros",
    hint: "Un signe moins est permis : qu’est-ce qui tombe alors ?",
    enters: "S’ajoute",
    leaves: "Tombe",
    nothingChanges: "Aucune différence",
    gained: (points, cost) => `${points} points, ${cost}`,
    thousand: (points) => `1 000 euros de plus rapportent ${points} points.`,
    extraForAll: (amount) => `Pour payer toutes les formations, il faut ${amount} de plus.`,
    allFit: "Toutes les formations entrent dans le budget.",
    searchFirst: "Cherchez d’abord la meilleure valeur.",
  },
};
