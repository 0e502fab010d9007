import type { NeedFacts } from "../../../domain/warnings/facts/needFacts";
import type { WarningTexts } from "../warningText";

export const needFr: WarningTexts<NeedFacts> = {
  "W-PER-01": {
    title: "Manque de personnel sans action",
    sentence: ({ jobTitle, year, shortage }, { name, number }) =>
      `Pour la fonction ${name(jobTitle)}, il manque ${number(shortage)} ETP en ${year}. Notez ce que vous ferez : recruter, former ou organiser autrement.`,
  },
  "W-CMP-01": {
    title: "Écart critique sans formation",
    sentence: ({ competence, gap }, { name, number }) =>
      `La compétence critique ${name(competence)} présente un écart de ${number(gap)} points et n’a pas de formation. Ajoutez une formation ou choisissez une autre solution.`,
  },
  "W-CMP-02": {
    title: "Compétence détenue par une seule personne",
    sentence: ({ competence, holder }, { name }) =>
      `Une seule personne${holder ? ` (${holder})` : ""} maîtrise la compétence critique ${name(competence)}. Formez une deuxième personne pour ne pas perdre ce savoir.`,
  },
  "W-CMP-03": {
    title: "Départ sans transfert de connaissances",
    sentence: ({ name: who, leavesOn, competence, pensionYear }, { name, date }) =>
      `${who} ${leavesOn === null ? `atteint l’âge de la pension en ${pensionYear ?? "?"}` : `part le ${date(leavesOn)}`} et maîtrise la compétence critique ${name(competence)}. Ajoutez un besoin avec le canal du départ de compétences et planifiez le transfert.`,
  },
  "W-LP-01": {
    title: "Fonction clé sans parcours de formation",
    sentence: ({ jobTitle, competence }, { name }) =>
      `La fonction ${name(jobTitle)} demande la compétence critique ${name(competence)} mais n’a pas de parcours de formation. Établissez-en un.`,
  },
  "W-POP-01": {
    title: "Entretien de plus de 12 mois",
    sentence: ({ name: who, lastConversation, others }, { date, count }) =>
      lastConversation === null
        ? `Aucun entretien n’est encore noté avec ${who}${others > 0 ? ` et ${count(others, "autre collaborateur", "autres collaborateurs")}` : ""}. Prévoyez-en un et notez la date.`
        : `Le dernier entretien avec ${who} date du ${date(lastConversation)}, il y a plus de 12 mois. Prévoyez un nouvel entretien.`,
  },
  "W-POP-02": {
    title: "Objectif de développement absent du plan",
    sentence: ({ name: who, goal }, { name }) =>
      `L’objectif de développement ${name(goal)} de ${who} n’a pas de formation dans le plan. Liez une formation ou abandonnez l’objectif.`,
  },
  "W-BEH-01": {
    title: "Besoin retenu sans test",
    sentence: ({ title }, { name }) =>
      `Le besoin ${name(title)} est retenu, mais les trois questions du test n’ont pas toutes une réponse. Complétez le test : la formation est-elle la solution ?`,
  },
  "W-BEH-02": {
    title: "Niveau sans besoin",
    sentence: ({ level }, { choice, name }) =>
      `Aucun besoin n’a encore été recueilli au niveau ${name(choice("needLevel", level))}. Demandez aussi à ce niveau ce qu’il faut.`,
  },
  "W-BEH-03": {
    title: "Canal non utilisé",
    sentence: ({ channels }, { choice, list }) =>
      `Aucun besoin n’est encore arrivé par ces canaux : ${list(channels.map((channel) => choice("needChannel", channel)))}. Vérifiez si des questions s’y posent.`,
  },
  "W-BEH-04": {
    title: "Question sans réponse depuis plus de 30 jours",
    sentence: ({ title, date }, { name, date: on }) =>
      `La question ${name(title)} du ${on(date)} attend une réponse depuis plus de 30 jours. Répondez-y et indiquez la date.`,
  },
};
