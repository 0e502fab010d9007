import type { CalendarFacts, DoubleBookingFacts } from "../../../domain/warnings/facts/calendarFacts";
import type { WarningTexts } from "../warningText";
import type { Words } from "../wordsOf";

export const calendarEn: WarningTexts<CalendarFacts> = {
  "W-KAL-01": {
    title: "Participant booked twice",
    sentence: (facts, words) => `${facts.name} ${booking(facts, words)} Enrol this person in another session.`,
  },
  "W-KAL-02": {
    title: "Trainer, room or equipment booked twice",
    sentence: (facts, words) =>
      `${resources[facts.resource]} ${words.name(facts.name)} ${booking(facts, words)} Move one of the sessions.`,
  },
  "W-KAL-03": {
    title: "Training day on a holiday",
    sentence: ({ title, holiday, date }, { name, date: on }) =>
      `A training day of ${name(title)} is on ${on(date)}, a day off (${holiday}). Choose another day.`,
  },
  "W-KAL-03b": {
    title: "Replacement day missing",
    sentence: ({ holiday, date }, { date: on }) =>
      `${holiday} falls on ${on(date)}, at the weekend. Enter the replacement day: employees have a right to it.`,
  },
  "W-KAL-04": {
    title: "Training day in a blocked period",
    sentence: ({ title, block, date, people }, { name, date: on, count }) =>
      `The training day of ${name(title)} on ${on(date)} falls in ${name(block)}${people ? ` and concerns ${count(people, "participant", "participants")}` : ""}. Choose another day or agree it with the department.`,
  },
  "W-KAL-05": {
    title: "Session overbooked",
    sentence: ({ title, enrolled, capacity }, { name }) =>
      `${enrolled} people are enrolled in a session of ${name(title)} that has ${capacity} places. Plan another session or use the waiting list.`,
  },
  "W-KAL-05b": {
    title: "Too few participants",
    sentence: ({ title, enrolled, minimum, start }, { name, date, count }) =>
      `The session of ${name(title)} starts on ${date(start)} with ${count(enrolled, "participant", "participants")}, fewer than the minimum of ${minimum}. Invite more people or move the session.`,
  },
  "W-KAL-06": {
    title: "Prerequisite not followed yet",
    sentence: ({ name: who, title, prerequisite, path }, { name }) =>
      path === undefined
        ? `${who} follows ${name(title)} without having followed ${name(prerequisite)}. Plan ${name(prerequisite)} earlier.`
        : `${who} starts ${name(title)} before ${name(prerequisite)} is over, an earlier step of learning path ${name(path)}. Reverse the order.`,
  },
  "W-KAL-06c": {
    title: "Prerequisites go round in a circle",
    sentence: ({ titles }, { name, list }) =>
      `These trainings are each other’s prerequisite: ${list(titles.map(name))}. Remove one prerequisite, or nobody can begin.`,
  },
  "W-KAL-07": {
    title: "Certificate ends before the session",
    sentence: ({ name: who, certificate, validUntil, session, days }, { name, date, count }) =>
      `Certificate ${name(certificate)} of ${who} ends on ${date(validUntil)}, ${count(days, "day", "days")} before the session of ${date(session)}. Plan the renewal earlier.`,
  },
  "W-KAL-08": {
    title: "Much of a team away",
    sentence: ({ team, date, away, people, share, limit }, { name, date: on, percent }) =>
      `On ${on(date)}, ${away} of the ${people} people of team ${name(team)} are in training: ${percent(share)}, more than the ${percent(limit)} agreed. Spread the participants.`,
  },
  "W-KAL-08b": {
    title: "Everyone with a critical competence away",
    sentence: ({ competence, date, names }, { name, date: on, list }) =>
      `On ${on(date)}, everyone who holds ${name(competence)} is in training: ${list(names)}. Let at least one of them take part on another day.`,
  },
  "W-KAL-09": {
    title: "Outside working hours",
    sentence: ({ name: who, title, date, outside }, { name, date: on, hours }) =>
      `For ${who}, ${hours(outside)} of ${name(title)} fall outside working hours, first on ${on(date)}. Discuss it and tick “discussed”, or choose another session.`,
  },
  "W-KAL-10": {
    title: "Late home",
    sentence: ({ title, date, home, limit }, { name, date: on, time }) =>
      `After ${name(title)} on ${on(date)}, participants are home at ${time(home)}, later than ${time(limit)}. End the session earlier, choose a place nearby or arrange an overnight stay.`,
  },
  "W-KAL-11": {
    title: "Booking deadline is near",
    sentence: ({ title, before, isLate }, { name, date }) =>
      `${name(title)} ${isLate ? "could" : "can"} be booked through ${date(before)}, and the session is not confirmed yet. Book it or choose another session.`,
  },
  "W-KAL-13": {
    title: "Too many training hours in one month",
    sentence: ({ name: who, month: when, time, limit }, { hours, month }) =>
      `${who} has ${hours(time)} of training in ${month(when)}, more than the ${hours(limit)} a month you want. Spread the sessions.`,
  },
  "W-KAL-12": {
    title: "Training after the start of use",
    sentence: ({ title, need, goLive, lastDay }, { name, date }) =>
      `${name(title)} ends on ${date(lastDay)}, after the start of use on ${date(goLive)} (${need}). Plan the training earlier.`,
  },
};

const resources = { trainer: "Trainer", room: "Room", equipment: "Equipment" } as const;

function booking(facts: DoubleBookingFacts, words: Words): string {
  const { first, second, date, from, to, days, travelBuffer } = facts;
  const more = days > 1 ? `, and on ${words.count(days - 1, "other day", "other days")}` : "";
  if (travelBuffer !== undefined)
    return `does not have ${words.count(travelBuffer, "minute", "minutes")} to travel between ${words.name(first)} and ${words.name(second)} on ${words.date(date)}: the later session starts at ${words.time(from)}${more}.`;
  return `is booked twice on ${words.date(date)} from ${words.time(from)} to ${words.time(to)}: ${words.name(first)} and ${words.name(second)}${more}.`;
}
