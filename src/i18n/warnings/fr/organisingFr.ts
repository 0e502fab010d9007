import type { OrganisingFacts } from "../../../domain/warnings/facts/organisingFacts";
import type { WarningTexts } from "../warningText";

export const organisingFr: WarningTexts<OrganisingFacts> = {
  "W-LEV-01": {
    title: "Beaucoup de prestataires pour un thème",
    sentence: ({ theme, suppliers, limit }, { name }) =>
      `Le thème ${name(theme)} compte ${suppliers} prestataires, plus de ${limit}. Regroupez les achats auprès de quelques partenaires : c’est souvent plus avantageux.`,
  },
  "W-LEV-02": {
    title: "Dépendance envers un prestataire",
    sentence: ({ supplier, share, limit }, { name, percent }) =>
      `${name(supplier)} reçoit ${percent(share)} des dépenses, plus de ${percent(limit)}. Cherchez un deuxième prestataire pour l’essentiel.`,
  },
  "W-LEV-03": {
    title: "Achat hors contrat",
    sentence: ({ supplier, amount, contract }, { name, euro }) =>
      `${euro(amount)} ont été achetés chez ${name(supplier)} hors contrat, alors que ${name(contract)} est en cours. Achetez désormais par le contrat ou indiquez le contrat.`,
  },
  "W-LEV-04": {
    title: "Remise de volume manquée",
    sentence: ({ contract, participants, from, discount, missed }, { name, percent, euro }) =>
      `${name(contract)} compte ${participants} participants au total ; à partir de ${from}, la remise est de ${percent(discount)}. Réclamez les ${euro(missed)} manqués ou commandez ensemble à l’avenir.`,
  },
  "W-LEV-05": {
    title: "Partenaire sans contact fixe",
    sentence: ({ supplier, contract }, { name }) =>
      `Le prestataire ${name(supplier)}${contract ? ` (contrat ${name(contract)})` : ""} n’a pas de personne de contact fixe. Désignez-en une et indiquez son nom.`,
  },
  "W-LEV-06": {
    title: "Date de préavis proche",
    sentence: ({ contract, noticeBefore, end }, { name, date }) =>
      `Le contrat ${name(contract)} court jusqu’au ${date(end)} et peut être dénoncé jusqu’au ${date(noticeBefore)}. Décidez avant cette date si vous le prolongez.`,
  },
  "W-LEV-07": {
    title: "Trop peu de devis",
    sentence: ({ title, quotes, amount, limit }, { name, euro, count }) =>
      `Pour ${name(title)} (${euro(amount)}, au-dessus de la limite de ${euro(limit)}), il y a ${count(quotes, "devis", "devis")}. Demandez-en au moins deux et comparez-les.`,
  },
  "W-ROL-01": {
    title: "Pas exactement un responsable final",
    sentence: ({ task, accountable }, { name }) =>
      accountable === 0
        ? `La tâche ${name(task)} n’a pas de responsable final. Donnez un A à un rôle.`
        : `La tâche ${name(task)} a ${accountable} responsables finaux. N’en gardez qu’un.`,
  },
  "W-ROL-02": {
    title: "Pas d’exécutant",
    sentence: ({ task }, { name }) => `Personne n’exécute la tâche ${name(task)}. Donnez un R à au moins un rôle.`,
  },
  "W-ROL-03": {
    title: "Trop de tâches pour une personne",
    sentence: ({ person, tasks, limit }) =>
      `${person} est chargé de ${tasks} tâches, plus de ${limit}. Répartissez les tâches ou désignez un remplaçant.`,
  },
  "W-ROL-04": {
    title: "Un externe est responsable final",
    sentence: ({ task, person }, { name }) =>
      `Un externe${person ? ` (${person})` : ""} est responsable final de la tâche ${name(task)}. Confiez cette responsabilité à quelqu’un de l’organisation.`,
  },
  "W-REG-01": {
    title: "Règles du jeu manquantes",
    sentence: ({ topics }, { choice, list }) =>
      `Il n’y a pas encore de règle sur : ${list(topics.map((topic) => choice("ruleTopic", topic)))}. Rédigez-les ou notez pourquoi elles ne sont pas nécessaires.`,
  },
  "W-REG-02": {
    title: "Pas d’accord du conseil d’entreprise",
    sentence: ({ topic }, { choice, name }) =>
      topic === "budget"
        ? "Le budget de formation a été approuvé sans l’accord du conseil d’entreprise (article 27 WOR). Demandez-le et indiquez la date."
        : `La règle sur ${name(choice("ruleTopic", topic))} n’a pas l’accord du conseil d’entreprise (article 27 WOR). Demandez-le, ou indiquez que la CCT le règle déjà.`,
  },
  "W-REG-03": {
    title: "Clause d’écolage non valable",
    sentence: ({ name: who, title, flaw }, { name }) =>
      flaw === "legallyRequired"
        ? `La clause d’écolage de ${who} pour ${name(title)} n’est pas valable : la loi impose cette formation. Supprimez la clause.`
        : `La clause d’écolage de ${who} pour ${name(title)} n’est pas valable : la formation est trop courte et coûte trop peu. Supprimez la clause.`,
  },
};
