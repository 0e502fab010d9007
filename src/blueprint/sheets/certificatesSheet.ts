import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

/** Certificates are valid through their last day; a certificate without a term never expires (F-K7). */
export const certificatesTable = defineTable("certificates", {
  name: "Attesten",
  idPrefix: "ATT",
  widths: { name: 30, evidence: 30 },
  labels: ["noTerm", "expired", "soon", "valid"],
  calculated: {
    employeeName: {
      kind: "text",
      after: "employeeId",
      formula: ({ cell, lookup }) => `=${lookup("employees", "name", cell("employeeId"))}`,
    },
    validThrough: {
      kind: "date",
      after: "validUntil",
      formula: ({ cell, column }) => {
        const months = `IF(${cell("validityMonths")}<>"",${cell("validityMonths")},IFERROR(INDEX(${column("trainings", "validityMonths")},MATCH(${cell("trainingId")},${column("trainings", "id")},0)),0))`;
        return `=IF(${cell("validUntil")}<>"",${cell("validUntil")},IF(OR(${cell("obtainedOn")}="",N(${months})=0),"",EDATE(${cell("obtainedOn")},N(${months}))))`;
      },
    },
    isValid: {
      kind: "text",
      width: 10,
      after: "validThrough",
      formula: ({ cell, setting, yesNo }) => {
        const day = `N(${setting("referenceDate")})`;
        return `=IF(${cell("employeeId")}="","",IF(AND(N(${cell("obtainedOn")})<=${day},OR(${cell("validThrough")}="",N(${cell("validThrough")})>=${day})),${yesNo(true)},${yesNo(false)}))`;
      },
    },
    state: {
      kind: "text",
      after: "isValid",
      formula: ({ cell, label, setting }) =>
        `=IF(OR(${cell("name")}="",AND(${cell("obtainedOn")}="",${cell("validUntil")}="")),"",IF(${cell("validThrough")}="",${label("noTerm")},IF(${cell("validThrough")}<${setting("referenceDate")},${label("expired")},IF(${cell("validThrough")}-${setting("referenceDate")}<=90,${label("soon")},${label("valid")}))))`,
    },
  },
  highlights: [
    { column: "state", when: ({ cell, label }) => `${cell("state")}=${label("expired")}`, tone: "warning" },
    { column: "state", when: ({ cell, label }) => `${cell("state")}=${label("soon")}`, tone: "attention" },
  ],
});

export const certificatesSheet = defineSheet("certificates", { tables: [certificatesTable] });
