import { defineTable } from "../defineTable";
import { numberOf, titleOfSession } from "./sessionLookups";

export const enrolmentsTable = defineTable("enrolments", {
  name: "Deelnames",
  idPrefix: "DEEL",
  labels: ["noConsent", "consentAfterCost", "ownFunction", "tooLongAgo"],
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
        const { cell, column, setting, word, yesNo } = context;
        const leave = [
          `${column("subsidies", "kind")},${word("subsidyKind", "vov")}`,
          `${column("subsidies", "status")},"<>"&${word("subsidyStatus", "rejected")}`,
          `${column("subsidies", "trainingId")},${cell("trainingId")}`,
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
    trainingId: {
      kind: "text",
      width: 12,
      formula: ({ cell, lookup }) => `=${lookup("sessions", "trainingId", cell("sessionId"))}`,
    },
    /** F-E2 with tests of 100 points. */
    learningGain: {
      kind: "percent",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("preScore")},${cell("postScore")})<2,"",IF(${cell("preScore")}>=100,"",(${cell("postScore")}-${cell("preScore")})/(100-${cell("preScore")})))`,
    },
    costOn: {
      kind: "date",
      formula: (context) => {
        const day = numberOf(context, "sessions", "firstDay", "sessionId");
        return `=IF(${day}=0,"",${day})`;
      },
    },
    /** The first condition of F-C9 that fails; empty when the cost may be deducted or nobody means to. */
    transitionRefusal: {
      kind: "text",
      width: 40,
      formula: (context) => {
        const { cell, yesNo, label, legal } = context;
        const months = legal("NL.transition.months");
        const [consent, cost] = [cell("transitionConsentOn"), cell("costOn")];
        const end = numberOf(context, "employees", "endDate", "employeeId");
        const tooLong = `AND(${end}>0,N(${cost})>0,${months}>0,N(${cost})<EDATE(${end},-${months}),${cell("transitionLongerTerm")}<>${yesNo(true)})`;
        return `=IF(${cell("transitionCost")}<>${yesNo(true)},"",IF(${consent}="",${label("noConsent")},IF(AND(N(${cost})>0,${consent}>N(${cost})),${label("consentAfterCost")},IF(${cell("transitionOwnJob")}=${yesNo(true)},${label("ownFunction")},IF(${end}=0,"",IF(${tooLong},${label("tooLongAgo")},""))))))`;
      },
    },
    transitionDeductible: {
      kind: "euro",
      formula: ({ cell, yesNo }) =>
        `=IF(AND(${cell("transitionCost")}=${yesNo(true)},${cell("transitionRefusal")}=""),N(${cell("courseCost")}),0)`,
    },
    grossCost: {
      kind: "euro",
      formula: (context) =>
        `=ROUND(N(${context.cell("courseCost")})+${context.cell("realisedHours")}*${numberOf(context, "employees", "hourlyCost", "employeeId")},2)`,
    },
  },
});
