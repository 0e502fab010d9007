import type { Texts } from "../language";

const nl = {
  title: (days: number) => (days === 1 ? "De peildatum is van gisteren" : `De peildatum is ${days} dagen oud`),
  intro: (day: string) =>
    `Het plan rekent nog met ${day}. Termijnen, attesten en meldingen kloppen voor die dag, niet voor vandaag.`,
  expired: (count: number, day: string) =>
    count === 1 ? `1 attest vervallen sinds ${day}` : `${count} attesten vervallen sinds ${day}`,
  passed: (count: number, first: string) =>
    count === 1 ? `1 termijn verstreken: ${first}` : `${count} termijnen verstreken, zoals ${first}`,
  nothing: "Sindsdien is geen attest vervallen en geen termijn verstreken.",
  set: "Zet de peildatum op vandaag",
  done: "De peildatum is vandaag.",
};

/** Texts about a reference date that lies in the past. */
export const staleTexts: Texts<typeof nl> = {
  nl,
  nlBE: {},
  en: {
    title: (days) => (days === 1 ? "The reference date is yesterday’s" : `The reference date is ${days} days old`),
    intro: (day) =>
      `The plan still counts with ${day}. Deadlines, certificates and warnings are right for that day, not for today.`,
    expired: (count, day) =>
      count === 1 ? `1 certificate has expired since ${day}` : `${count} certificates have expired since ${day}`,
    passed: (count, first) =>
      count === 1 ? `1 deadline has passed: ${first}` : `${count} deadlines have passed, such as ${first}`,
    nothing: "No certificate has expired and no deadline has passed since.",
    set: "Set the reference date to today",
    done: "The reference date is today.",
  },
  fr: {
    title: (days) => (days === 1 ? "La date de référence est celle d’hier" : `La date de référence a ${days} jours`),
    intro: (day) =>
      `Le plan compte encore avec le ${day}. Échéances, attestations et alertes valent pour ce jour-là, pas pour aujourd’hui.`,
    expired: (count, day) =>
      count > 1 ? `${count} attestations expirées depuis le ${day}` : `${count} attestation expirée depuis le ${day}`,
    passed: (count, first) =>
      count > 1 ? `${count} échéances passées, comme ${first}` : `${count} échéance passée : ${first}`,
    nothing: "Depuis, aucune attestation n’a expiré et aucune échéance n’est passée.",
    set: "Mettre la date de référence à aujourd’hui",
    done: "La date de référence est aujourd’hui.",
  },
};
