import type { Blocker } from "../../domain/calculations/scheduleProposal";
import type { Texts } from "../language";

const nl = {
  refusal: {
    newConflicts: "Intussen zijn dagen van dit voorstel bezet. Er is niets geschreven; maak een nieuw voorstel.",
    changedSince: "Rijen van dit voorstel zijn intussen gewijzigd. Er is niets geschreven; maak een nieuw voorstel.",
  },
  proposalTitle: "Voorstel voor de kalender",
  proposalText:
    "Zoekt vrije dagen voor sessies zonder datum en voor opleidingen zonder sessie. Mensen, trainers en lokalen worden nooit dubbel geboekt; vastgezette sessies blijven staan.",
  undated: (count: number) => (count === 1 ? "1 sessie heeft nog geen dag." : `${count} sessies hebben nog geen dag.`),
  alsoConflicts: "Ook niet-vastgezette sessies met een conflict verplaatsen",
  propose: "Voorstel maken",
  proposing: "Er worden vrije dagen gezocht",
  proposedOf: (done: number, total: number) => `${done} van ${total} sessies`,
  nothingToPropose: "Alle sessies hebben hun dagen: er is niets voor te stellen.",
  placedCount: (count: number) =>
    count === 1 ? "Voor 1 sessie is plaats gevonden." : `Voor ${count} sessies is plaats gevonden.`,
  unplacedCount: (count: number) =>
    count === 1 ? "Voor 1 sessie lukte het niet." : `Voor ${count} sessies lukte het niet.`,
  showInCalendar: "In de kalender bekijken",
  newSession: "nieuwe sessie",
  was: (days: string) => `was ${days}`,
  accept: "Overnemen",
  acceptOf: (title: string) => `Voorstel voor ${title} overnemen`,
  acceptAll: (count: number) => (count === 1 ? "1 sessie overnemen" : `Alle ${count} sessies overnemen`),
  discard: "Voorstel weggooien",
  accepted: "De voorgestelde dagen staan in het blad.",
  cannotPlace: (days: number, from: string, to: string) =>
    `Geen ${days === 1 ? "vrije dag" : `${days} vrije werkdagen op rij`} tussen ${from} en ${to}.`,
  tooLate: (from: string, to: string) =>
    `De laatste dag waarop het kan, ${to}, is voorbij voor de eerste mogelijke dag, ${from}.`,
  inTheWay: "Staat in de weg:",
  blocker: (kind: Blocker["kind"], who: string, days: number) => {
    const on = days === 1 ? "1 dag" : `${days} dagen`;
    const words: Readonly<Record<Blocker["kind"], string>> = {
      participant: `${who} kan niet`,
      trainer: `trainer ${who} is bezet`,
      room: `lokaal ${who} is bezet`,
      equipment: `${who} is in gebruik`,
      holiday: who,
      blackout: who,
      prerequisite: `eerst ${who}`,
      team: `te veel van team ${who} weg`,
    };
    return `${words[kind]} (${on})`;
  },
};

/** Texts of the proposal for the calendar. */
export const scheduleTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    refusal: {
      newConflicts: "Days of this proposal were taken meanwhile. Nothing was written; make a new proposal.",
      changedSince: "Rows of this proposal were changed meanwhile. Nothing was written; make a new proposal.",
    },
    proposalTitle: "Proposal for the calendar",
    proposalText:
      "Looks for free days for sessions without a date and trainings without a session. People, trainers and rooms are never booked twice; pinned sessions stay.",
    undated: (count) => (count === 1 ? "1 session has no day yet." : `${count} sessions have no day yet.`),
    alsoConflicts: "Also move sessions with a conflict that are not pinned",
    propose: "Make a proposal",
    proposing: "Looking for free days",
    proposedOf: (done, total) => `${done} of ${total} sessions`,
    nothingToPropose: "All sessions have their days: there is nothing to propose.",
    placedCount: (count) =>
      count === 1 ? "A place was found for 1 session." : `A place was found for ${count} sessions.`,
    unplacedCount: (count) => (count === 1 ? "Not for 1 session." : `Not for ${count} sessions.`),
    showInCalendar: "See it in the calendar",
    newSession: "new session",
    was: (days) => `was ${days}`,
    accept: "Accept",
    acceptOf: (title) => `Accept the proposal for ${title}`,
    acceptAll: (count) => (count === 1 ? "Accept 1 session" : `Accept all ${count} sessions`),
    discard: "Throw the proposal away",
    accepted: "The proposed days are in the sheet.",
    cannotPlace: (days, from, to) =>
      `No ${days === 1 ? "free day" : `${days} free working days in a row`} between ${from} and ${to}.`,
    tooLate: (from, to) => `The last day on which it can be, ${to}, is over before the first possible day, ${from}.`,
    inTheWay: "In the way:",
    blocker: (kind, who, days) => {
      const on = days === 1 ? "1 day" : `${days} days`;
      const words: Readonly<Record<Blocker["kind"], string>> = {
        participant: `${who} cannot`,
        trainer: `trainer ${who} is taken`,
        room: `room ${who} is taken`,
        equipment: `${who} is in use`,
        holiday: who,
        blackout: who,
        prerequisite: `${who} comes first`,
        team: `too many of team ${who} away`,
      };
      return `${words[kind]} (${on})`;
    },
  },
  fr: {
    refusal: {
      newConflicts:
        "Des jours de cette proposition ont été pris entre-temps. Rien n’a été écrit ; demandez une nouvelle proposition.",
      changedSince:
        "Des lignes de cette proposition ont été modifiées entre-temps. Rien n’a été écrit ; demandez une nouvelle proposition.",
    },
    proposalTitle: "Proposition pour le calendrier",
    proposalText:
      "Cherche des jours libres pour les sessions sans date et les formations sans session. Personne, formateur ou salle n’est réservé deux fois ; les sessions fixées restent en place.",
    undated: (count) =>
      count <= 1 ? `${count} session n’a pas encore de jour.` : `${count} sessions n’ont pas encore de jour.`,
    alsoConflicts: "Déplacer aussi les sessions en conflit qui ne sont pas fixées",
    propose: "Faire une proposition",
    proposing: "Recherche de jours libres",
    proposedOf: (done, total) => `${done} sessions sur ${total}`,
    nothingToPropose: "Toutes les sessions ont leurs jours : il n’y a rien à proposer.",
    placedCount: (count) =>
      count <= 1 ? `Une place a été trouvée pour ${count} session.` : `Une place a été trouvée pour ${count} sessions.`,
    unplacedCount: (count) => (count <= 1 ? `Pas pour ${count} session.` : `Pas pour ${count} sessions.`),
    showInCalendar: "Voir dans le calendrier",
    newSession: "nouvelle session",
    was: (days) => `était ${days}`,
    accept: "Reprendre",
    acceptOf: (title) => `Reprendre la proposition pour ${title}`,
    acceptAll: (count) => (count <= 1 ? `Reprendre ${count} session` : `Reprendre les ${count} sessions`),
    discard: "Jeter la proposition",
    accepted: "Les jours proposés sont dans la feuille.",
    cannotPlace: (days, from, to) =>
      `Pas ${days === 1 ? "de jour libre" : `de ${days} jours ouvrables libres de suite`} entre le ${from} et le ${to}.`,
    tooLate: (from, to) => `Le dernier jour possible, le ${to}, est passé avant le premier, le ${from}.`,
    inTheWay: "Ce qui empêche :",
    blocker: (kind, who, days) => {
      const on = days === 1 ? "1 jour" : `${days} jours`;
      const words: Readonly<Record<Blocker["kind"], string>> = {
        participant: `${who} ne peut pas`,
        trainer: `le formateur ${who} est pris`,
        room: `la salle ${who} est prise`,
        equipment: `${who} est utilisé`,
        holiday: who,
        blackout: who,
        prerequisite: `d’abord ${who}`,
        team: `trop d’absents dans l’équipe ${who}`,
      };
      return `${words[kind]} (${on})`;
    },
  },
};
