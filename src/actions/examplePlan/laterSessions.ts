import { dayHours, siteOf, type SessionOf } from "./exampleSession";

const byOurselves = { status: "confirmed", trainer: "Wouter De Smedt", goalFixed: true } as const;
const hour = 60;

/** SES-010 to SES-017: the rest of the year, and one session that is done. */
export const laterSessions: readonly SessionOf[] = [
  (setting) => ({
    fields: {
      ...byOurselves,
      location: siteOf(setting, 0),
      trainingId: "OPL-009",
      room: setting.say("Servicehal", "Service hall", "Hall de service"),
      capacity: 12,
      minimum: 4,
    },
    dates: [setting.weekday(3, 3, "thu")],
    start: 8 * hour,
    end: 12 * hour,
  }),
  (setting) => ({
    fields: {
      status: "confirmed",
      trainingId: "OPL-013",
      trainer: "Johan Mertens",
      room: setting.say("Leslokaal 2", "Classroom 2", "Salle 2"),
      location: siteOf(setting, 0),
      capacity: 8,
      minimum: 5,
      goalFixed: true,
    },
    dates: [
      setting.weekday(4, 2, "mon"),
      setting.weekday(5, 2, "mon"),
      setting.weekday(6, 3, "mon"),
      setting.weekday(9, 2, "mon"),
    ],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      status: "proposed",
      trainingId: "OPL-014",
      trainer: "Johan Mertens",
      location: siteOf(setting, 0),
      capacity: 6,
      minimum: 4,
      bookBefore: setting.day(3, 4),
      goalFixed: false,
    },
    dates: [setting.weekday(5, 4, "wed")],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      status: "confirmed",
      trainingId: "OPL-016",
      trainer: "Noor Haddad",
      location: "online",
      capacity: 12,
      minimum: 3,
      goalFixed: false,
    },
    dates: [setting.weekday(5, 2, "wed")],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      ...byOurselves,
      location: siteOf(setting, 0),
      trainingId: "OPL-017",
      room: setting.say("Servicehal", "Service hall", "Hall de service"),
      capacity: 6,
      minimum: 3,
    },
    dates: [setting.weekday(10, 1, "thu"), setting.weekday(11, 3, "thu")],
    start: 13 * hour,
    end: 16 * hour,
  }),
  (setting) => ({
    fields: {
      status: "proposed",
      trainingId: "OPL-020",
      trainer: "Stijn Coppens",
      location: "Diest",
      capacity: 6,
      minimum: 4,
      travelMinutes: 45,
      bookBefore: setting.day(7, 1),
    },
    dates: [setting.weekday(9, 3, "tue"), setting.weekday(9, 3, "wed"), setting.weekday(9, 3, "thu")],
    ...dayHours,
  }),
  (setting) => ({
    fields: { status: "proposed", trainingId: "OPL-023", location: "Utrecht", capacity: 4, travelMinutes: 95 },
    dates: [setting.weekday(10, 2, "wed")],
    start: 10 * hour,
    end: 16 * hour,
  }),
  (setting) => ({
    fields: {
      status: "done",
      trainingId: "OPL-003",
      trainer: "Ruben Dekker",
      location: siteOf(setting, 2),
      capacity: 8,
      minimum: 4,
      goalFixed: true,
    },
    dates: [setting.weekday(1, 3, "tue"), setting.weekday(1, 3, "wed")],
    ...dayHours,
  }),
];
