import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";
import { representationBlock } from "./representationBlock";
import { socialBalanceBlock } from "./socialBalanceBlock";
import { trainingRightAccountBlock } from "./trainingRightAccountBlock";

export const requirementsTable = defineTable("requirements", {
  name: "Naleving",
  idPrefix: "NAL",
  widths: { requirement: 60, source: 50 },
  calculated: {
    daysLeft: {
      kind: "number",
      after: "due",
      formula: ({ cell, setting, word }) =>
        `=IF(OR(${cell("due")}="",${cell("status")}=${word("complianceStatus", "done")},${cell("status")}=${word("complianceStatus", "notApplicable")}),"",${cell("due")}-N(${setting("referenceDate")}))`,
    },
  },
  highlights: [
    {
      column: "daysLeft",
      when: ({ cell }) => `AND(ISNUMBER(${cell("daysLeft")}),${cell("daysLeft")}<0)`,
      tone: "warning",
    },
    {
      column: "daysLeft",
      when: ({ cell }) => `AND(ISNUMBER(${cell("daysLeft")}),${cell("daysLeft")}>=0,${cell("daysLeft")}<=30)`,
      tone: "attention",
    },
  ],
});

/** Balance of the individual training right in days: carried in, plus the right, minus what was taken (F-C3). */
export const trainingRightsTable = defineTable("trainingRights", {
  name: "Opleidingsrecht",
  idPrefix: "RECHT",
  totals: ["right", "taken", "balance"],
  calculated: {
    employeeName: {
      kind: "text",
      after: "employeeId",
      formula: ({ cell, lookup }) => `=${lookup("employees", "name", cell("employeeId"))}`,
    },
    balance: {
      kind: "number",
      after: "carriedIn",
      formula: ({ cell }) => `=N(${cell("carriedIn")})+N(${cell("right")})-N(${cell("taken")})`,
    },
  },
});

/** Hours and people per kind of training, men and women apart (F-B11, F-C6). */
export const participationBlock = {
  key: "participation",
  labels: ["referenceFte", "headcount", "women", "participants", "participationShare"],
  columns: [
    { kind: "text", width: 40 },
    { kind: "number", width: 14 },
  ],
  cells: ({ column, setting, at, word, withTwin }) => {
    const quarters = (["fteQuarter4", "fteQuarter1", "fteQuarter2", "fteQuarter3"] as const).map(setting).join(",");
    return [
      [{ label: "referenceFte" }, `=${withTwin(`OPL.REFVTE(${quarters})`, `IFERROR(AVERAGE(${quarters}),0)`)}`],
      [{ label: "headcount" }, `=COUNTIFS(${column("employees", "name")},"?*")`],
      [{ label: "women" }, `=COUNTIFS(${column("employees", "gender")},${word("gender", "V")})`],
      [
        { label: "participants" },
        `=SUMPRODUCT((COUNTIFS(${column("enrolments", "employeeId")},${column("employees", "id")})>0)*(${column("employees", "name")}<>""))`,
      ],
      [{ label: "participationShare" }, `=IF(${at(1, 1)}=0,0,ROUND(${at(3, 1)}/${at(1, 1)},4))`],
    ];
  },
} as const satisfies BlockDeclaration;

export const complianceSheet = defineSheet("compliance", {
  tables: [requirementsTable, trainingRightsTable],
  blocks: [participationBlock, socialBalanceBlock, representationBlock, trainingRightAccountBlock],
});
