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
      formula: ({ cell }) =>
        `=IF(${cell("validUntil")}<>"",${cell("validUntil")},IF(OR(${cell("obtainedOn")}="",N(${cell("validityMonths")})=0),"",EDATE(${cell("obtainedOn")},${cell("validityMonths")})))`,
    },
    state: {
      kind: "text",
      after: "validThrough",
      formula: ({ cell, label, setting }) =>
        `=IF(${cell("name")}="","",IF(${cell("validThrough")}="",${label("noTerm")},IF(${cell("validThrough")}<${setting("referenceDate")},${label("expired")},IF(${cell("validThrough")}-${setting("referenceDate")}<=90,${label("soon")},${label("valid")}))))`,
    },
  },
  highlights: [
    { column: "state", when: ({ cell, label }) => `${cell("state")}=${label("expired")}`, tone: "warning" },
    { column: "state", when: ({ cell, label }) => `${cell("state")}=${label("soon")}`, tone: "attention" },
  ],
});

export const certificatesSheet = defineSheet("certificates", { tables: [certificatesTable] });
