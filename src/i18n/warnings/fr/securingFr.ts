import type { PlanContentItem } from "../../../domain/calculations/planContentCheck";
import type { SecuringFacts } from "../../../domain/warnings/facts/securingFacts";
import type { WarningTexts } from "../warningText";

export const securingFr: WarningTexts<SecuringFacts> = {
  "W-EVA-01": {
    title: "Pas de norme de réussite",
    sentence: ({ name: goal }, { name }) =>
      `L’objectif d’apprentissage ${name(goal)} n’a pas de norme de réussite. Indiquez à quelle valeur il est atteint.`,
  },
  "W-EVA-02": {
    title: "Pas d’évaluation prévue",
    sentence: ({ title }, { name }) =>
      `Aucune évaluation n’est prévue pour ${name(title)}. Choisissez un niveau et un instrument.`,
  },
  "W-EVA-03": {
    title: "Pas d’objectif fixé au préalable",
    sentence: ({ title, date }, { name, date: on }) =>
      `La session de ${name(title)}${date ? ` du ${on(date)}` : ""} n’a pas d’objectif fixé au préalable. Convenez du comportement qui sera visible au travail ensuite.`,
  },
  "W-EVA-04": {
    title: "Trop peu d’évaluations",
    sentence: ({ levels }, { list, percent }) =>
      `Trop peu de formations terminées ont été mesurées : ${list(levels.map(({ level, measured, target }) => `niveau ${level} ${percent(measured)} (norme ${percent(target)})`))}. Prévoyez des mesures à ces niveaux.`,
  },
  "W-EVA-05": {
    title: "Retour sans suivi",
    sentence: ({ title, feedback }, { name }) =>
      `Le formateur de ${name(title)} a signalé : ${name(feedback)}. Notez ce que vous en faites.`,
  },
  "W-EVA-06": {
    title: "Faible taux de réponse",
    sentence: ({ title, responded, invited }, { name, percent }) =>
      `${responded} des ${invited} personnes (${percent(responded / invited)}) ont répondu à l’évaluation de ${name(title)}. Envoyez un rappel aux autres.`,
  },
  "W-NAL-01": {
    title: "Formation légalement obligatoire non planifiée",
    sentence: ({ title, people, required }, { name, count }) =>
      `La formation obligatoire ${name(title)} n’est pas planifiée pour ${count(people, "personne", "personnes")} sur ${required}. Planifiez une session et inscrivez-les.`,
  },
  "W-NAL-02": {
    title: "Exigence légale en retard",
    sentence: ({ requirement, due }, { name, date }) =>
      `L’exigence ${name(requirement)} devait être remplie pour le ${date(due)}. Remplissez-la et mettez son statut dans Conformité sur fait, ou sur sans objet.`,
  },
  "W-BE-01": {
    title: "Plan de formation obligatoire",
    sentence: ({ heads, fte, limit, certain }, { number, list }) => {
      const size = list(
        [heads !== null && `${heads} travailleurs`, fte !== null && `${number(fte)} ETP`].filter(
          (part) => part !== false,
        ),
      );
      return `Avec ${size}, un plan de formation annuel est ${certain ? "" : "peut-être "}obligatoire (à partir de ${limit} travailleurs).${certain ? " Respectez les échéances de la feuille Conformité." : " Les sources ne comptent pas toutes de la même façon : vérifiez auprès de votre secrétariat social."}`;
    },
  },
  "W-BE-02": {
    title: "Avis sur le plan de formation",
    sentence: ({ due, stage }, { date }) =>
      `L’avis sur le plan de formation ${stage === 0 ? `était attendu le ${date(due)} au plus tard` : `est attendu le ${date(due)} au plus tard, dans les ${stage} jours`}. Soumettez le projet et marquez l’exigence comme faite dès que l’avis est rendu.`,
  },
  "W-BE-03": {
    title: "Établir le plan de formation",
    sentence: ({ due, stage }, { date }) =>
      `Le plan de formation ${stage === 0 ? `devait être établi le ${date(due)} au plus tard` : `doit être établi le ${date(due)} au plus tard, dans les ${stage} jours`}. Établissez-le et marquez l’exigence comme faite.`,
  },
  "W-BE-04": {
    title: "Élément légal manquant",
    sentence: ({ item }) =>
      `Il manque au plan de formation un élément exigé par la loi : ${contentItems[item]}. Complétez-le.`,
  },
  "W-BE-05": {
    title: "Le solde du droit à la formation expire",
    sentence: ({ name: who, days, year }, { count }) =>
      `${who} perd après ${year} ${count(days, "jour", "jours")} de droit à la formation. Planifiez encore une formation en ${year}.`,
  },
  "W-BE-06": {
    title: "Communication annuelle du solde manquante",
    sentence: ({ year, people }, { count }) =>
      `${count(people, "collaborateur n’a pas reçu", "collaborateurs n’ont pas reçu")} en ${year} d’information sur le solde du droit à la formation. Envoyez-la et indiquez la date.`,
  },
  "W-BE-07": {
    title: "Congé-éducation pas encore demandé",
    sentence: ({ name: subsidy, start, before, isLate }, { name, date }) =>
      `${name(subsidy)} a commencé le ${date(start)} et le congé-éducation flamand n’est pas encore demandé. ${isLate ? `C’était possible jusqu’au ${date(before)} : ne comptez plus sur ce montant, ou indiquez la date de la demande.` : `Demandez-le au plus tard le ${date(before)} et indiquez la date de la demande.`}`,
  },
  "W-BE-08": {
    title: "Groupe non représenté en proportion",
    sentence: ({ group, ratio, lowest, highest }, { choice, number }) =>
      `Le groupe ${group === "women" ? "femmes" : choice("riskGroup", group)} reçoit ${number(ratio)} fois sa part des heures de formation (souhaité : de ${number(lowest)} à ${number(highest)}). Cherchez ce qui le freine ou le favorise.`,
  },
  "W-NL-01": {
    title: "La formation obligatoire est gratuite",
    sentence: ({ name: who, title, contribution }, { name, euro }) =>
      `${who} paie ${euro(contribution)} pour la formation obligatoire ${name(title)}. C’est interdit (article 7:611a BW) : mettez la contribution propre à zéro.`,
  },
  "W-NL-02": {
    title: "Clause de remboursement nulle",
    sentence: ({ name: who, title }, { name }) =>
      `La clause d’écolage de ${who} pour la formation obligatoire ${name(title)} est nulle (article 7:611a BW). Supprimez-la.`,
  },
  "W-NL-03": {
    title: "Le temps de formation est du temps de travail",
    sentence: ({ name: who, title, outside }, { name, hours }) =>
      `Pour ${who}, la formation obligatoire ${name(title)} dépasse l’horaire de ${hours(outside)} qui ne comptent pas comme temps de travail. C’est pourtant obligatoire (article 7:611a BW) : adaptez l’inscription.`,
  },
  "W-NL-04": {
    title: "Classe WKR manquante",
    sentence: ({ title, people }, { name, count }) =>
      `Pour ${count(people, "participant", "participants")} de ${name(title)}, la classe du régime néerlandais des frais professionnels (WKR) manque. Choisissez exonération ciblée, marge libre ou salaire.`,
  },
  "W-NL-05": {
    title: "Coût de transition non déductible",
    sentence: ({ name: who, title, refusal }, { name }) => {
      if (refusal === "ownFunction")
        return `Le coût de ${name(title)} ne peut pas être déduit de l’indemnité de transition de ${who} : la formation sert sa fonction actuelle. Mettez Coût de transition sur non.`;
      if (refusal === "tooLongAgo")
        return `Le coût de ${name(title)} ne peut pas être déduit de l’indemnité de transition de ${who} : il a été exposé plus longtemps avant la fin du contrat que la loi ne le permet. Convenez par écrit d’un délai plus long ou ne déduisez pas le coût.`;
      return `Le coût de ${name(title)} doit être déduit de l’indemnité de transition de ${who}, mais il n’y a pas d’accord écrit d’avant le premier jour. Demandez l’accord ou ne déduisez pas le coût.`;
    },
  },
  "W-DEL-01": {
    title: "Données personnelles dans une version partagée",
    sentence: ({ audience, people }, { name, count }) =>
      `Cette version est partagée avec ${name(audience)} et contient des données personnelles de ${count(people, "collaborateur", "collaborateurs")}. Faites une copie sans noms.`,
  },
  "W-PAR-01": {
    title: "Paramètre légal à vérifier",
    sentence: ({ parameter, reason, date }, { name, date: on }) => {
      if (reason === "expired") {
        return `Le paramètre ${name(parameter)} était valable jusqu’${date ? `au ${on(date)}` : "à une date passée"}. Indiquez la nouvelle valeur.`;
      }
      if (reason === "old") {
        return `Le paramètre ${name(parameter)} a été vérifié il y a plus de 12 mois${date ? ` (${on(date)})` : ""}. Vérifiez à nouveau la source.`;
      }
      return `Le paramètre ${name(parameter)} n’est pas encore confirmé. Vérifiez la source et confirmez la valeur.`;
    },
  },
};

const contentItems: Readonly<Record<PlanContentItem, string>> = {
  formal: "des formations formelles",
  informal: "des formations informelles",
  targetGroupPerTraining: "le groupe cible de chaque formation",
  contributionToRight: "la contribution du plan au droit à la formation",
  over50: "l’attention aux plus de 50 ans",
  disability: "l’attention aux personnes handicapées",
  foreignOrigin: "l’attention aux personnes d’origine étrangère",
  bottleneckJobs: "des formations aux métiers en pénurie",
  gender: "la dimension de genre",
  evaluation: "la manière d’évaluer avec les collaborateurs",
};
