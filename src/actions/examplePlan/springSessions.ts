import { ascensionOf, classroomOf, dayHours, siteOf, type SessionOf } from "./exampleSession";

const fixed = { status: "confirmed", goalFixed: true, pinned: true } as const;
const centre = { trainer: "Greet Lambrechts", location: "Hasselt", room: "KOC 3", travelMinutes: 35 } as const;
const hour = 60;

/** SES-001 to SES-009, the first half of the year. */
export const springSessions: readonly SessionOf[] = [
  (setting) => ({
    fields: { ...fixed, ...centre, trainingId: "OPL-001", capacity: 10, minimum: 6 },
    dates: [setting.weekday(3, 2, "tue"), setting.weekday(3, 2, "wed")],
    ...dayHours,
  }),
  (setting) => ({
    fields: { ...fixed, ...centre, trainingId: "OPL-001", capacity: 10, minimum: 6 },
    dates: [ascensionOf(setting)],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      trainingId: "OPL-002",
      trainer: "Ruben Dekker",
      location: setting.country === "NL" ? "Groningen" : "Oostende",
      room: "VWA 1",
      capacity: 12,
      minimum: 8,
      status: "confirmed",
      travelMinutes: 130,
      goalFixed: false,
    },
    dates: [setting.weekday(3, 2, "wed")],
    start: 9 * hour,
    end: 16.5 * hour,
  }),
  (setting) => ({
    fields: {
      ...fixed,
      trainingId: "OPL-003",
      trainer: "Ruben Dekker",
      room: setting.say("Magazijn", "Warehouse", "Magasin"),
      location: siteOf(setting, 0),
      equipment: setting.say("Heftruck", "Forklift truck", "Chariot élévateur"),
      capacity: 8,
      minimum: 4,
    },
    dates: [setting.weekday(3, 1, "mon"), setting.weekday(3, 1, "tue")],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      ...fixed,
      trainingId: "OPL-004",
      trainer: "Els Nijs",
      room: classroomOf(setting),
      location: siteOf(setting, 0),
      capacity: 12,
      minimum: 6,
    },
    dates: [setting.weekday(4, 3, "thu"), setting.weekday(4, 3, "fri")],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      ...fixed,
      trainingId: "OPL-005",
      trainer: "Ruben Dekker",
      room: classroomOf(setting),
      location: siteOf(setting, 0),
      capacity: 12,
      minimum: 6,
    },
    dates: [setting.weekday(4, 3, "fri")],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      ...fixed,
      trainingId: "OPL-007",
      trainer: "Greet Lambrechts",
      room: classroomOf(setting),
      location: siteOf(setting, 0),
      equipment: setting.say("Oefeninstallatie CO2", "CO2 practice installation", "Installation d’exercice CO2"),
      capacity: 9,
      minimum: 6,
      practical: setting.say(
        "Werkschoenen en meetkoffer meebrengen",
        "Bring safety shoes and meter case",
        "Apporter chaussures et mallette de mesure",
      ),
    },
    dates: [setting.weekday(4, 2, "tue"), setting.weekday(4, 2, "wed"), setting.weekday(4, 2, "thu")],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      ...fixed,
      trainingId: "OPL-007",
      trainer: "Greet Lambrechts",
      room: classroomOf(setting),
      location: siteOf(setting, 0),
      capacity: 9,
      minimum: 6,
    },
    dates: [setting.weekday(6, 2, "tue"), setting.weekday(6, 2, "wed"), setting.weekday(6, 2, "thu")],
    ...dayHours,
  }),
  (setting) => ({
    fields: {
      status: "proposed",
      trainingId: "OPL-008",
      trainer: "Greet Lambrechts",
      location: "Eindhoven",
      capacity: 10,
      minimum: 5,
      travelMinutes: 60,
      overnight: true,
      bookBefore: setting.day(4, 15),
    },
    dates: [setting.weekday(5, 4, "thu"), setting.weekday(5, 4, "fri")],
    ...dayHours,
  }),
];
