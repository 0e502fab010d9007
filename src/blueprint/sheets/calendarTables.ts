import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { numberOf, titleOfSession } from "./sessionLookups";
import { trainingTitle } from "./trainingTitle";

const enrolled = ({ cell, column, word }: FormulaContext) =>
  `=SUM(${(["enrolled", "present", "passed"] as const)
    .map(
      (status) =>
        `COUNTIFS(${column("enrolments", "sessionId")},${cell("id")},${column("enrolments", "status")},${word("enrolmentStatus", status)})`,
    )
    .join(",")})`;

const dayOf =
  (edge: "MINIFS" | "MAXIFS") =>
  ({ cell, column }: FormulaContext) =>
    `=IF(COUNTIFS(${column("trainingDays", "sessionId")},${cell("id")})=0,"",${edge}(${column("trainingDays", "date")},${column("trainingDays", "sessionId")},${cell("id")}))`;

export const sessionsTable = defineTable("sessions", {
  name: "Sessies",
  idPrefix: "SES",
  calculated: {
    trainingTitle,
    firstDay: { kind: "date", formula: dayOf("MINIFS") },
    lastDay: { kind: "date", formula: dayOf("MAXIFS") },
    hours: {
      kind: "hours",
      formula: ({ cell, column }) =>
        `=SUMIFS(${column("trainingDays", "hours")},${column("trainingDays", "sessionId")},${cell("id")})`,
    },
    enrolled: { kind: "number", formula: enrolled },
    occupancy: {
      kind: "percent",
      formula: ({ cell }) => `=IF(N(${cell("capacity")})=0,"",${cell("enrolled")}/${cell("capacity")})`,
    },
  },
  highlights: [
    {
      column: "occupancy",
      when: ({ cell }) => `AND(ISNUMBER(${cell("occupancy")}),${cell("occupancy")}>1)`,
      tone: "warning",
    },
  ],
});

export const trainingDaysTable = defineTable("trainingDays", {
  name: "Lesdagen",
  idPrefix: "DAG",
  labels: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  calculated: {
    trainingTitle: titleOfSession,
    weekday: {
      kind: "text",
      after: "date",
      formula: ({ cell, label }) =>
        `=IF(${cell("date")}="","",CHOOSE(WEEKDAY(${cell("date")},2),${["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(label).join(",")}))`,
    },
    hours: {
      kind: "hours",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("start")},${cell("end")})<2,0,ROUND((${cell("end")}-${cell("start")})*24,4))`,
    },
    /** Hours of everybody who takes a place together; none in a session that was cancelled. */
    personHours: {
      kind: "hours",
      formula: (context) => {
        const { cell, lookup, word } = context;
        const isOff = `${lookup("sessions", "status", cell("sessionId"))}=${word("sessionStatus", "cancelled")}`;
        return `=IF(${cell("hours")}=0,0,IF(${isOff},0,${cell("hours")}*${numberOf(context, "sessions", "enrolled", "sessionId")}))`;
      },
    },
    trainingId: {
      kind: "text",
      width: 12,
      formula: ({ cell, lookup }) => `=${lookup("sessions", "trainingId", cell("sessionId"))}`,
    },
    holiday: {
      kind: "text",
      formula: ({ cell, column }) =>
        `=IF(${cell("date")}="","",IFERROR(INDEX(${column("holidays", "name")},MATCH(${cell("date")},${column("holidays", "date")},0)),""))`,
    },
  },
  highlights: [{ column: "holiday", when: ({ cell }) => `${cell("holiday")}<>""`, tone: "warning" }],
});

export const blocksTable = defineTable("blocks", { name: "Blokkades", idPrefix: "BLOK" });

export const holidaysTable = defineTable("holidays", {
  name: "Feestdagen",
  idPrefix: "FEEST",
  labels: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  calculated: {
    weekday: {
      kind: "text",
      after: "date",
      formula: ({ cell, label }) =>
        `=IF(${cell("date")}="","",CHOOSE(WEEKDAY(${cell("date")},2),${["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(label).join(",")}))`,
    },
  },
});
