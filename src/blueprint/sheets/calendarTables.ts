import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";

const titleOfSession = {
  kind: "text",
  width: 44,
  after: "sessionId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("sessions", "trainingTitle", cell("sessionId"))}`,
} as const;

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
    trainingTitle: {
      kind: "text",
      width: 44,
      after: "trainingId",
      formula: ({ cell, lookup }) => `=${lookup("trainings", "title", cell("trainingId"))}`,
    },
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

/** A number of the session or employee that a row names; 0 while it is unknown. */
const numberOf = ({ cell, column }: FormulaContext, table: "sessions" | "employees", field: string, id: string) =>
  `IFERROR(N(INDEX(${column(table, field)},MATCH(${cell(id)},${column(table, "id")},0))),0)`;

export const enrolmentsTable = defineTable("enrolments", {
  name: "Deelnames",
  idPrefix: "DEEL",
  calculated: {
    trainingTitle: titleOfSession,
    employeeName: {
      kind: "text",
      after: "employeeId",
      formula: ({ cell, lookup }) => `=${lookup("employees", "name", cell("employeeId"))}`,
    },
    department: {
      kind: "text",
      after: "employeeName",
      formula: ({ cell, lookup }) => `=${lookup("employees", "department", cell("employeeId"))}`,
    },
    gender: {
      kind: "text",
      width: 10,
      formula: ({ cell, lookup }) => `=${lookup("employees", "gender", cell("employeeId"))}`,
    },
    formality: {
      kind: "text",
      width: 14,
      formula: ({ cell, lookup }) =>
        `=${lookup("trainings", "formality", lookup("sessions", "trainingId", cell("sessionId")))}`,
    },
    year: {
      kind: "number",
      formula: (context) => {
        const day = numberOf(context, "sessions", "lastDay", "sessionId");
        return `=IF(OR(${context.cell("realisedHours")}=0,${day}=0),"",YEAR(${day}))`;
      },
    },
    realisedHours: {
      kind: "hours",
      formula: (context) => {
        const is = (status: "present" | "passed") =>
          `${context.cell("status")}=${context.word("enrolmentStatus", status)}`;
        const followed = context.cell("hoursFollowed");
        return `=IF(OR(${is("present")},${is("passed")}),IF(${followed}<>"",${followed},${numberOf(context, "sessions", "hours", "sessionId")}),0)`;
      },
    },
    /** Hours that use up the training right: those of Flemish training leave only where the organisation counts them (domain 2.1). */
    rightHours: {
      kind: "hours",
      formula: (context) => {
        const { cell, column, lookup, setting, word, yesNo } = context;
        const training = lookup("sessions", "trainingId", cell("sessionId"));
        const leave = [
          `${column("subsidies", "kind")},${word("subsidyKind", "vov")}`,
          `${column("subsidies", "status")},"<>"&${word("subsidyStatus", "rejected")}`,
          `${column("subsidies", "trainingId")},${training}`,
        ].join(",");
        return `=IF(${cell("realisedHours")}=0,0,IF(${setting("vovCounts")}=${yesNo(false)},IF(COUNTIFS(${leave})>0,0,${cell("realisedHours")}),${cell("realisedHours")}))`;
      },
    },
    /** Whether somebody takes a place: enrolled, present or passed in a session that goes on. */
    takesPlace: {
      kind: "text",
      width: 10,
      formula: ({ cell, lookup, word, yesNo }) => {
        const isIn = (["enrolled", "present", "passed"] as const)
          .map((status) => `${cell("status")}=${word("enrolmentStatus", status)}`)
          .join(",");
        const isOff = `${lookup("sessions", "status", cell("sessionId"))}=${word("sessionStatus", "cancelled")}`;
        return `=IF(${cell("status")}="","",IF(OR(${isIn}),IF(${isOff},${yesNo(false)},${yesNo(true)}),${yesNo(false)}))`;
      },
    },
    grossCost: {
      kind: "euro",
      formula: (context) =>
        `=ROUND(N(${context.cell("courseCost")})+${context.cell("realisedHours")}*${numberOf(context, "employees", "hourlyCost", "employeeId")},2)`,
    },
  },
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
