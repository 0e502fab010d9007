import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

/** Legal amounts, each with its validity, source and the day it was checked. */
export const legalParametersTable = defineTable("legalParameters", {
  name: "ParWet",
  idPrefix: "WET",
  widths: { code: 34, source: 60 },
  labels: ["toConfirm"],
  calculated: {
    /** In force on the reference date, held within the plan year, and no later row of the same code is. */
    inForce: {
      kind: "text",
      width: 10,
      formula: ({ cell, column, setting, yesNo }) => {
        const [reference, year] = [setting("referenceDate"), setting("planYear")];
        const day = `IF(N(${year})=0,${reference},MIN(MAX(${reference},DATE(${year},1,1)),DATE(${year},12,31)))`;
        const later = [
          `${column("legalParameters", "code")},${cell("code")}`,
          `${column("legalParameters", "validFrom")},">"&N(${cell("validFrom")})`,
          `${column("legalParameters", "validFrom")},"<="&${day}`,
        ].join(",");
        const end = column("legalParameters", "validTo");
        return `=IF(AND(${cell("code")}<>"",N(${cell("validFrom")})<=${day},OR(${cell("validTo")}="",${cell("validTo")}>=${day}),COUNTIFS(${later},${end},"")+COUNTIFS(${later},${end},">="&${day})=0),${yesNo(true)},${yesNo(false)})`;
      },
    },
    attention: {
      kind: "text",
      after: "confirmed",
      formula: ({ cell, yesNo, label }) => `=IF(${cell("confirmed")}=${yesNo(false)},${label("toConfirm")},"")`,
    },
  },
  highlights: [{ column: "attention", when: ({ cell }) => `${cell("attention")}<>""`, tone: "attention" }],
});

/** Published figures to hold the plan against (domain 2.3), for people to change and to add to. */
export const benchmarksTable = defineTable("benchmarks", {
  name: "Richtcijfers",
  idPrefix: "RICHT",
  widths: { what: 44, source: 60 },
});

/** What the add-in remembers about this workbook. */
export const systemValuesTable = defineTable("systemValues", {
  name: "Systeem",
  idPrefix: "SYS",
  widths: { key: 24, value: 40 },
});

/** The picklists follow these tables, one table a list (see listTables). */
export const listsSheet = defineSheet("lists", { tables: [legalParametersTable, systemValuesTable, benchmarksTable] });
