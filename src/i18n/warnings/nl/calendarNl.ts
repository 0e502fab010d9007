import type { CalendarFacts, DoubleBookingFacts } from "../../../domain/warnings/facts/calendarFacts";
import type { WarningTexts } from "../warningText";
import type { Words } from "../wordsOf";

export const calendarNl: WarningTexts<CalendarFacts> = {
  "W-KAL-01": {
    title: "Deelnemer dubbel ingepland",
    sentence: (facts, words) =>
      `${facts.name} ${booking(facts, words)} Schrijf deze persoon in voor een andere sessie.`,
  },
  "W-KAL-02": {
    title: "Trainer, lokaal of materiaal dubbel ingepland",
    sentence: (facts, words) => occupiedTwice(resources[facts.resource], facts, words),
  },
  "W-KAL-03": {
    title: "Lesdag op een feestdag",
    sentence: ({ title, holiday, date }, { name, date: on }) =>
      `Een lesdag van ${name(title)} valt op ${on(date)}, een vrije dag (${holiday}). Kies een andere dag.`,
  },
  "W-KAL-03b": {
    title: "Vervangingsdag ontbreekt",
    sentence: ({ holiday, date }, { date: on }) =>
      `${holiday} valt op ${on(date)}, in het weekend. Vul de vervangingsdag in: medewerkers hebben er recht op.`,
  },
  "W-KAL-04": {
    title: "Lesdag in een geblokkeerde periode",
    sentence: ({ title, block, date, people }, { name, date: on, count }) =>
      `De lesdag van ${name(title)} op ${on(date)} valt in ${name(block)}${people ? ` en raakt ${count(people, "deelnemer", "deelnemers")}` : ""}. Kies een andere dag of overleg met de afdeling.`,
  },
  "W-KAL-05": {
    title: "Sessie overboekt",
    sentence: ({ title, enrolled, capacity }, { name }) =>
      `Voor een sessie van ${name(title)} zijn ${enrolled} mensen ingeschreven, er zijn ${capacity} plaatsen. Plan een extra sessie of zet mensen op de wachtlijst.`,
  },
  "W-KAL-05b": {
    title: "Te weinig deelnemers",
    sentence: ({ title, enrolled, minimum, start }, { name, date, count }) =>
      `De sessie van ${name(title)} begint op ${date(start)} en telt ${count(enrolled, "deelnemer", "deelnemers")}, minder dan het minimum van ${minimum}. Nodig meer mensen uit of verplaats de sessie.`,
  },
  "W-KAL-06": {
    title: "Voorkennis nog niet gevolgd",
    sentence: ({ name: who, title, prerequisite, path }, { name }) =>
      path === undefined
        ? `${who} volgt ${name(title)} zonder eerst ${name(prerequisite)} te hebben gevolgd. Plan ${name(prerequisite)} eerder in.`
        : `${who} start ${name(title)} vóór ${name(prerequisite)} voorbij is, een eerdere stap van leerpad ${name(path)}. Draai de volgorde om.`,
  },
  "W-KAL-06c": {
    title: "Voorkennis loopt in een kring",
    sentence: ({ titles }, { name, list }) =>
      `Deze opleidingen vragen elkaar als voorkennis: ${list(titles.map(name))}. Haal bij één ervan de voorkennis weg, anders kan niemand beginnen.`,
  },
  "W-KAL-07": {
    title: "Certificaat vervalt vóór de sessie",
    sentence: ({ name: who, certificate, validUntil, session, days }, { name, date, count }) =>
      `Certificaat ${name(certificate)} van ${who} vervalt op ${date(validUntil)}, ${count(days, "dag", "dagen")} vóór de sessie van ${date(session)}. Plan de herhaling eerder.`,
  },
  "W-KAL-08": {
    title: "Groot deel van een team afwezig",
    sentence: ({ team, date, away, people, share, limit }, { name, date: on, percent }) =>
      `Op ${on(date)} zijn ${away} van de ${people} mensen van team ${name(team)} in opleiding: ${percent(share)}, meer dan de afgesproken ${percent(limit)}. Spreid de deelnemers.`,
  },
  "W-KAL-08b": {
    title: "Iedereen met een kritieke competentie afwezig",
    sentence: ({ competence, date, names }, { name, date: on, list }) =>
      `Op ${on(date)} is iedereen die ${name(competence)} beheerst in opleiding: ${list(names)}. Laat minstens één van hen op een andere dag deelnemen.`,
  },
  "W-KAL-09": {
    title: "Buiten het werkrooster",
    sentence: ({ name: who, title, date, outside }, { name, date: on, hours }) =>
      `${name(title)} valt voor ${who} ${hours(outside)} buiten het werkrooster, voor het eerst op ${on(date)}. Bespreek het en vink ‘besproken’ aan, of kies een andere sessie.`,
  },
  "W-KAL-10": {
    title: "Laat thuis",
    sentence: ({ title, date, home, limit }, { name, date: on, time }) =>
      `Na ${name(title)} op ${on(date)} zijn deelnemers pas om ${time(home)} thuis, later dan ${time(limit)}. Laat de sessie eerder eindigen, kies een plaats dichterbij of regel een overnachting.`,
  },
  "W-KAL-11": {
    title: "Inschrijfdeadline nadert",
    sentence: ({ title, before, isLate }, { name, date }) =>
      `Inschrijven voor ${name(title)} ${isLate ? "kon" : "kan"} tot en met ${date(before)} en de sessie is nog niet bevestigd. Schrijf in of kies een andere sessie.`,
  },
  "W-KAL-13": {
    title: "Te veel opleidingsuren in één maand",
    sentence: ({ name: who, month: when, time, limit }, { hours, month }) =>
      `${who} heeft in ${month(when)} ${hours(time)} opleiding, meer dan de ${hours(limit)} die u per maand wilt. Spreid de sessies.`,
  },
  "W-KAL-12": {
    title: "Opleiding na de ingebruikname",
    sentence: ({ title, need, goLive, lastDay }, { name, date }) =>
      `${name(title)} eindigt op ${date(lastDay)}, na de ingebruikname op ${date(goLive)} (${need}). Plan de opleiding eerder.`,
  },
};

/** The sentence about a trainer, room or piece of equipment with two sessions at a time, with the word for what it is. */
export function occupiedTwice(resource: string, facts: DoubleBookingFacts, words: Words): string {
  return `${resource} ${words.name(facts.name)} ${booking(facts, words)} Verplaats een van beide sessies.`;
}

const resources = { trainer: "Trainer", room: "Lokaal", equipment: "Materiaal" } as const;

function booking(facts: DoubleBookingFacts, words: Words): string {
  const { first, second, date, from, to, days, travelBuffer } = facts;
  const more = days > 1 ? `, en nog op ${words.count(days - 1, "andere dag", "andere dagen")}` : "";
  if (travelBuffer !== undefined)
    return `heeft op ${words.date(date)} geen ${words.count(travelBuffer, "minuut", "minuten")} reistijd tussen ${words.name(first)} en ${words.name(second)}: de latere sessie begint om ${words.time(from)}${more}.`;
  return `is dubbel ingepland op ${words.date(date)} van ${words.time(from)} tot ${words.time(to)}: ${words.name(first)} en ${words.name(second)}${more}.`;
}
