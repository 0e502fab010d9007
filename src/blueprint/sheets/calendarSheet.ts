import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { trainingSpreadBlock } from "./trainingSpreadBlock";
import { enrolmentsTable } from "./enrolmentsTable";
import { blocksTable, holidaysTable, sessionsTable, trainingDaysTable } from "./calendarTables";

/** People, trainers and rooms that are planned twice, as one list that spills (F-K1, F-K2). */
export const conflictsBlock = {
  key: "conflicts",
  labels: ["kind", "who", "sessionA", "sessionB", "date", "from", "to"],
  columns: [
    { kind: "text", width: 16 },
    { kind: "text", width: 26 },
    { kind: "text", width: 14 },
    { kind: "text", width: 14 },
    { kind: "date", width: 12 },
    { kind: "time", width: 8 },
    { kind: "time", width: 8 },
  ],
  spillRows: 200,
  cells: ({ column, customOnly, setting }) => [
    [
      { label: "kind" },
      { label: "who" },
      { label: "sessionA" },
      { label: "sessionB" },
      { label: "date" },
      { label: "from" },
      { label: "to" },
    ],
    [
      `=${customOnly(
        `OPL.CONFLICTEN(${[
          column("trainingDays", "sessionId"),
          column("trainingDays", "date"),
          column("trainingDays", "start"),
          column("trainingDays", "end"),
          column("sessions", "id"),
          column("sessions", "trainingTitle"),
          column("sessions", "trainer"),
          column("sessions", "room"),
          column("enrolments", "sessionId"),
          column("enrolments", "employeeId"),
          column("enrolments", "status"),
          column("sessions", "status"),
          column("sessions", "equipment"),
          `IFERROR(N(${setting("travelBuffer")}),0)`,
          "",
          column("sessions", "location"),
          column("employees", "id"),
          column("employees", "name"),
        ].join(",")})`,
      )}`,
    ],
  ],
} as const satisfies BlockDeclaration;

export const calendarSheet = defineSheet("calendar", {
  tables: [sessionsTable, trainingDaysTable, enrolmentsTable, blocksTable, holidaysTable],
  blocks: [conflictsBlock, trainingSpreadBlock],
});
