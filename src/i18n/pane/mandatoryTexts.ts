import type { Texts } from "../language";

const nl = {
  title: "Verplichte opleidingen",
  legend: "Wat hoort bij uw werk en uw risico's?",
  hint: "Gebruikelijk in uw land en nog niet in het plan.",
  training: (title: string, basis: string, months: number | null) =>
    `${title} (${basis}${months === null ? "" : `, elke ${months} maanden`})`,
  add: "Toevoegen aan het plan",
  added: "De opleidingen staan als idee in het plan.",
};

/** Texts about the mandatory trainings that are usual in a country. */
export const mandatoryTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "Mandatory trainings",
    legend: "What belongs to your work and your risks?",
    hint: "Usual in your country and not in the plan yet.",
    training: (title, basis, months) => `${title} (${basis}${months === null ? "" : `, every ${months} months`})`,
    add: "Add to the plan",
    added: "The trainings are in the plan as ideas.",
  },
  fr: {
    title: "Formations obligatoires",
    legend: "Qu’est-ce qui concerne votre travail et vos risques ?",
    hint: "Habituelles dans votre pays et pas encore dans le plan.",
    training: (title, basis, months) => `${title} (${basis}${months === null ? "" : `, tous les ${months} mois`})`,
    add: "Ajouter au plan",
    added: "Les formations sont dans le plan comme idées.",
  },
};
