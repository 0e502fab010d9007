import type { Texts } from "../language";

const nl = {
  title: "Waar gaat het geld heen?",
  by: "Verdeeld per",
  kinds: {
    cluster: "Cluster",
    goal: "Doel",
    department: "Afdeling",
    costType: "Kostensoort",
    form: "Leervorm",
    formality: "Formeel of informeel",
    delivery: "Intern of extern",
  },
  none: {
    cluster: "Geen cluster (algemene kosten)",
    goal: "Niet herleidbaar tot een doel",
    department: "Geen afdeling",
    costType: "Geen kostensoort",
    form: "Geen leervorm",
    formality: "Nog niet gekozen",
    delivery: "Nog niet gekozen",
  },
};

/** Texts about what the money of the plan is divided by. */
export const divisionTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: "Where does the money go?",
    by: "Divided by",
    kinds: {
      cluster: "Cluster",
      goal: "Goal",
      department: "Department",
      costType: "Cost type",
      form: "Form of learning",
      formality: "Formal or informal",
      delivery: "Internal or external",
    },
    none: {
      cluster: "No cluster (general costs)",
      goal: "Not traceable to a goal",
      department: "No department",
      costType: "No cost type",
      form: "No form of learning",
      formality: "Not chosen yet",
      delivery: "Not chosen yet",
    },
  },
  fr: {
    title: "Où va l’argent ?",
    by: "Réparti par",
    kinds: {
      cluster: "Groupe de priorité",
      goal: "Objectif",
      department: "Service",
      costType: "Type de coût",
      form: "Forme d’apprentissage",
      formality: "Formelle ou informelle",
      delivery: "Interne ou externe",
    },
    none: {
      cluster: "Sans groupe (frais généraux)",
      goal: "Ne remonte à aucun objectif",
      department: "Sans service",
      costType: "Sans type de coût",
      form: "Sans forme d’apprentissage",
      formality: "Pas encore choisi",
      delivery: "Pas encore choisi",
    },
  },
};
