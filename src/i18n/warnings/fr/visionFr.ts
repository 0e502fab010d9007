import type { VisionFacts } from "../../../domain/warnings/facts/visionFacts";
import type { WarningTexts } from "../warningText";

export const visionFr: WarningTexts<VisionFacts> = {
  "W-STP-01": {
    title: "Étape précédente encore ouverte",
    sentence: ({ step, laterStep, openCriteria }, { count }) =>
      `L’étape ${laterStep} a commencé, mais l’étape ${step} compte encore ${count(openCriteria, "critère ouvert", "critères ouverts")}. Terminez d’abord l’étape ${step} ou cochez les critères déjà remplis.`,
  },
  "W-VIS-01": {
    title: "Ambition, moyens ou culture en déséquilibre",
    sentence: ({ question, score }, { name, number }) =>
      `${name(question)} obtient ${number(score)} sur 5. Discutez de ce qui coince et adaptez le plan ou l’ambition.`,
  },
  "W-VIS-02": {
    title: "Durée inhabituelle",
    sentence: ({ from, to, years }, { count }) =>
      `Le plan couvre la période de ${from} à ${to}, soit ${count(years, "an", "ans")}. L’usage est de 3 à 5 ans ; vérifiez la durée.`,
  },
  "W-VIS-03": {
    title: "Les groupes voient l’apprentissage différemment",
    sentence: ({ highestGroup, highest, lowestGroup, lowest }, { choice, number }) =>
      `Le groupe ${choice("surveyGroup", highestGroup)} donne en moyenne ${number(highest)} à la culture d’apprentissage, le groupe ${choice("surveyGroup", lowestGroup)} ${number(lowest)}. Discutez de cet écart avant de faire des choix.`,
  },
  "W-VIS-04": {
    title: "Culture d’apprentissage faible",
    sentence: ({ score }, { number }) =>
      `La culture d’apprentissage obtient ${number(score)} sur 100. Prévoyez dans le plan comment donner plus de place à l’apprentissage.`,
  },
  "W-TXT-01": {
    title: "Réponse longue",
    sentence: ({ name: text, words, limit }, { name }) =>
      `Le texte de ${name(text)} compte ${words} mots. Limitez-le à ${limit} mots pour qu’il soit lu.`,
  },
  "W-TXT-02": {
    title: "Texte du plan de plus de deux pages",
    sentence: ({ words, limit }, { number }) =>
      `Tous les textes ensemble comptent ${number(words)} mots. Réduisez-les à environ ${number(limit)} mots, soit deux pages.`,
  },
  "W-STK-01": {
    title: "Partie prenante influente peu favorable",
    sentence: ({ name: who, influence, support }, { name, number }) =>
      `${name(who)} a beaucoup d’influence (${number(influence)} sur 5) et soutient peu le plan (${number(support)} sur 5). Prévoyez un entretien et notez la suite à donner.`,
  },
  "W-STK-02": {
    title: "Groupe non interrogé",
    sentence: ({ group, planned }, { choice, count }) =>
      `Aucun entretien n’a eu lieu avec le groupe ${choice("interviewGroup", group)}, alors que ${count(planned, "est prévu", "sont prévus")}. Menez les entretiens ou indiquez combien ont eu lieu.`,
  },
  "W-STK-03": {
    title: "Besoins surtout rédigés par les RH",
    sentence: ({ byHr, needs, share }, { percent }) =>
      `${byHr} des ${needs} besoins (${percent(share)}) viennent uniquement des RH. Faites-les confirmer par les responsables ou les collaborateurs : l’adhésion y gagne.`,
  },
  "W-DG-01": {
    title: "Groupe cible vide",
    sentence: ({ name: group }, { name }) =>
      `Le groupe cible ${name(group)} ne compte personne de la liste du personnel. Vérifiez le filtre et sa valeur.`,
  },
  "W-DG-02": {
    title: "Collaborateurs sans groupe cible",
    sentence: ({ people, total, examples }, { count, list }) =>
      `${count(people, "collaborateur n’appartient", "collaborateurs n’appartiennent")} à aucun groupe cible (sur ${total}), dont ${list(examples)}. Créez un groupe cible ou adaptez un filtre.`,
  },
  "W-COM-01": {
    title: "Groupe cible sans message",
    sentence: ({ name: group }, { name }) =>
      `Aucun message sur le plan n’est prévu pour le groupe cible ${name(group)}. Ajoutez-en un à la communication.`,
  },
  "W-COM-02": {
    title: "Message en retard",
    sentence: ({ message, date }, { name, date: on }) =>
      `Le message ${name(message)} était prévu le ${on(date)} et n’a pas encore été envoyé. Envoyez-le ou choisissez une autre date.`,
  },
  "W-DOEL-01": {
    title: "Objectif d’apprentissage sans objectif de l’organisation",
    sentence: ({ name: goal }, { name }) =>
      `L’objectif d’apprentissage ${name(goal)} ne sert aucun objectif de l’organisation. Choisissez celui auquel il contribue.`,
  },
  "W-DOEL-02": {
    title: "Objectif de l’organisation sans objectif d’apprentissage",
    sentence: ({ name: goal }, { name }) =>
      `Aucun objectif d’apprentissage ne contribue à l’objectif ${name(goal)}. Ajoutez-en un, ou supprimez l’objectif si la formation n’y peut rien.`,
  },
  "W-DOEL-03": {
    title: "Indicateur sans mesure de départ",
    sentence: ({ name: goal, indicator }, { name }) =>
      `L’objectif ${name(goal)} est mesuré par ${name(indicator)}, mais la mesure de départ manque. Indiquez la valeur actuelle, sinon le progrès ne se voit pas.`,
  },
  "W-DOEL-04": {
    title: "Partie du budget sans objectif",
    sentence: ({ share, amount, total }, { percent, euro }) =>
      `${percent(share)} des coûts (${euro(amount)} sur ${euro(total)}) concerne des formations sans objectif de l’organisation. Liez ces formations à un objectif, un objectif d’apprentissage ou un besoin.`,
  },
  "W-DOEL-05": {
    title: "Trop d’objectifs pour l’année",
    sentence: ({ year, count, limit }) =>
      `Il y a ${count} objectifs d’apprentissage pour ${year}. Limitez-vous à ${limit} pour pouvoir les suivre.`,
  },
  "W-PRJ-01": {
    title: "Fin avant le début",
    sentence: ({ name: project, start, end }, { name, date }) =>
      `${name(project)} se termine le ${date(end)}, avant de commencer le ${date(start)}. Corrigez l’une des deux dates.`,
  },
  "W-PRJ-02": {
    title: "Pas de résultat mesurable",
    sentence: ({ name: project }, { name }) =>
      `Le sous-projet ${name(project)} n’indique pas de résultat mesurable. Décrivez-le avec un nombre, par exemple «\u00a024 mentors formés\u00a0».`,
  },
  "W-PRJ-03": {
    title: "Phase en dehors du projet",
    sentence: ({ project, phase, projectStart, projectEnd }, { name, choice, date }) => {
      const period = [
        projectStart && `à partir du ${date(projectStart)}`,
        projectEnd && `jusqu’au ${date(projectEnd)}`,
      ];
      return `La phase ${choice("projectPhase", phase)} sort du sous-projet ${name(project)} (${period.filter(Boolean).join(" ")}). Adaptez la phase ou le projet.`;
    },
  },
  "W-BRN-01": {
    title: "Ressource insuffisante",
    sentence: ({ name: resource, needed, available, unit }, { name, number }) =>
      `Pour ${name(resource)}, ${number(available)} est disponible alors qu’il faut ${number(needed)}${unit ? ` ${unit}` : ""}. Cherchez un complément ou réduisez le projet.`,
  },
  "W-RVW-01": {
    title: "Condition préalable non remplie",
    sentence: ({ name: condition, firstSession }, { name, date }) =>
      `La condition préalable ${name(condition)} n’est pas encore remplie, alors que la première journée de formation a lieu le ${date(firstSession)}. Contactez le responsable ou reportez la formation.`,
  },
  "W-ANA-01": {
    title: "Thème sans source",
    sentence: ({ theme }, { choice, name }) =>
      `Aucune source n’a encore été consultée pour le thème ${name(choice("analysisTheme", theme))}. Ajoutez un document ou des données.`,
  },
};
