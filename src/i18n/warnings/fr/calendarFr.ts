import type { CalendarFacts, DoubleBookingFacts } from "../../../domain/warnings/facts/calendarFacts";
import type { WarningTexts } from "../warningText";
import type { Words } from "../wordsOf";

export const calendarFr: WarningTexts<CalendarFacts> = {
  "W-KAL-01": {
    title: "Participant inscrit deux fois au même moment",
    sentence: (facts, words) => `${facts.name} ${booking(facts, words)} Inscrivez cette personne à une autre session.`,
  },
  "W-KAL-02": {
    title: "Formateur, local ou matériel réservé deux fois",
    sentence: (facts, words) =>
      `${resources[facts.resource]} ${words.name(facts.name)} ${booking(facts, words)} Déplacez l’une des sessions.`,
  },
  "W-KAL-03": {
    title: "Jour de formation un jour férié",
    sentence: ({ title, holiday, date }, { name, date: on }) =>
      `Un jour de formation de ${name(title)} tombe le ${on(date)}, un jour de congé (${holiday}). Choisissez un autre jour.`,
  },
  "W-KAL-03b": {
    title: "Jour de remplacement manquant",
    sentence: ({ holiday, date }, { date: on }) =>
      `${holiday} tombe le ${on(date)}, pendant le week-end. Indiquez le jour de remplacement : les travailleurs y ont droit.`,
  },
  "W-KAL-04": {
    title: "Jour de formation en période bloquée",
    sentence: ({ title, block, date, people }, { name, date: on, count }) =>
      `Le jour de formation de ${name(title)} du ${on(date)} tombe dans ${name(block)}${people ? ` et touche ${count(people, "participant", "participants")}` : ""}. Choisissez un autre jour ou concertez-vous avec le service.`,
  },
  "W-KAL-05": {
    title: "Session surréservée",
    sentence: ({ title, enrolled, capacity }, { name }) =>
      `${enrolled} personnes sont inscrites à une session de ${name(title)} qui compte ${capacity} places. Prévoyez une session supplémentaire ou une liste d’attente.`,
  },
  "W-KAL-05b": {
    title: "Trop peu de participants",
    sentence: ({ title, enrolled, minimum, start }, { name, date, count }) =>
      `La session de ${name(title)} commence le ${date(start)} avec ${count(enrolled, "participant", "participants")}, moins que le minimum de ${minimum}. Invitez d’autres personnes ou déplacez la session.`,
  },
  "W-KAL-06": {
    title: "Formation préalable non suivie",
    sentence: ({ name: who, title, prerequisite, path }, { name }) =>
      path === undefined
        ? `${who} suit ${name(title)} sans avoir suivi ${name(prerequisite)}. Planifiez ${name(prerequisite)} plus tôt.`
        : `${who} commence ${name(title)} avant la fin de ${name(prerequisite)}, une étape antérieure du parcours ${name(path)}. Inversez l’ordre.`,
  },
  "W-KAL-06c": {
    title: "Prérequis en boucle",
    sentence: ({ titles }, { name, list }) =>
      `Ces formations sont le prérequis l’une de l’autre : ${list(titles.map(name))}. Retirez un prérequis, sinon personne ne peut commencer.`,
  },
  "W-KAL-07": {
    title: "L’attestation expire avant la session",
    sentence: ({ name: who, certificate, validUntil, session, days }, { name, date, count }) =>
      `L’attestation ${name(certificate)} de ${who} expire le ${date(validUntil)}, ${count(days, "jour", "jours")} avant la session du ${date(session)}. Planifiez le recyclage plus tôt.`,
  },
  "W-KAL-08": {
    title: "Grande partie d’une équipe absente",
    sentence: ({ team, date, away, people, share, limit }, { name, date: on, percent }) =>
      `Le ${on(date)}, ${away} des ${people} personnes de l’équipe ${name(team)} sont en formation : ${percent(share)}, plus que les ${percent(limit)} convenus. Répartissez les participants.`,
  },
  "W-KAL-08b": {
    title: "Toutes les personnes ayant une compétence critique absentes",
    sentence: ({ competence, date, names }, { name, date: on, list }) =>
      `Le ${on(date)}, toutes les personnes qui maîtrisent ${name(competence)} sont en formation : ${list(names)}. Faites participer au moins l’une d’elles un autre jour.`,
  },
  "W-KAL-09": {
    title: "En dehors de l’horaire de travail",
    sentence: ({ name: who, title, date, outside }, { name, date: on, hours }) =>
      `Pour ${who}, ${name(title)} dépasse l’horaire de travail de ${hours(outside)}, la première fois le ${on(date)}. Discutez-en et cochez «\u00a0discuté\u00a0», ou choisissez une autre session.`,
  },
  "W-KAL-10": {
    title: "Retour tardif",
    sentence: ({ title, date, home, limit }, { name, date: on, time }) =>
      `Après ${name(title)} le ${on(date)}, les participants ne rentrent qu’à ${time(home)}, plus tard que ${time(limit)}. Terminez plus tôt, choisissez un lieu plus proche ou prévoyez une nuitée.`,
  },
  "W-KAL-11": {
    title: "Date limite d’inscription proche",
    sentence: ({ title, before, isLate }, { name, date }) =>
      `L’inscription à ${name(title)} ${isLate ? "était" : "est"} possible jusqu’au ${date(before)} et la session n’est pas encore confirmée. Inscrivez-vous ou choisissez une autre session.`,
  },
  "W-KAL-13": {
    title: "Trop d’heures de formation en un mois",
    sentence: ({ name: who, month: when, time, limit }, { hours, month }) =>
      `${who} a ${hours(time)} de formation en ${month(when)}, plus que les ${hours(limit)} par mois que vous souhaitez. Étalez les sessions.`,
  },
  "W-KAL-12": {
    title: "Formation après la mise en service",
    sentence: ({ title, need, goLive, lastDay }, { name, date }) =>
      `${name(title)} se termine le ${date(lastDay)}, après la mise en service du ${date(goLive)} (${need}). Planifiez la formation plus tôt.`,
  },
};

const resources = { trainer: "Le formateur", room: "Le local", equipment: "Le matériel" } as const;

function booking(facts: DoubleBookingFacts, words: Words): string {
  const { first, second, date, from, to, days, travelBuffer } = facts;
  const more = days > 1 ? `, et encore ${words.count(days - 1, "autre jour", "autres jours")}` : "";
  if (travelBuffer !== undefined)
    return `n’a pas ${words.count(travelBuffer, "minute", "minutes")} pour le trajet entre ${words.name(first)} et ${words.name(second)} le ${words.date(date)} : la plus tardive des sessions commence à ${words.time(from)}${more}.`;
  return `est prévu deux fois le ${words.date(date)} de ${words.time(from)} à ${words.time(to)} : ${words.name(first)} et ${words.name(second)}${more}.`;
}
