import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";
import { countInService, inService } from "../peopleInService";
import { transitionBlock, wkrBlock } from "./dutchBlocks";
import { planCheckBlock } from "./planCheckBlock";
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

/** People in service, women among them, and those who take a place in a session that goes on (F-B7). */
export const participationBlock = {
  key: "participation",
  labels: ["referenceFte", "headcount", "women", "participants", "participationShare"],
  columns: [
    { kind: "text", width: 40 },
    { kind: "number", width: 14 },
  ],
  cells: (context) => {
    const { column, setting, at, word, yesNo, withTwin } = context;
    const quarters = (["fteQuarter4", "fteQuarter1", "fteQuarter2", "fteQuarter3"] as const).map(setting).join(",");
    return [
      [{ label: "referenceFte" }, `=${withTwin(`OPL.REFVTE(${quarters})`, `IFERROR(AVERAGE(${quarters}),0)`)}`],
      [{ label: "headcount" }, `=${countInService(context, column("employees", "name"), '"?*"')}`],
      [{ label: "women" }, `=${countInService(context, column("employees", "gender"), word("gender", "V"))}`],
      [
        { label: "participants" },
        `=SUMPRODUCT((COUNTIFS(${column("enrolments", "employeeId")},${column("employees", "id")},${column("enrolments", "takesPlace")},${yesNo(true)})>0)*${inService(context)})`,
      ],
      [{ label: "participationShare" }, `=IF(${at(1, 1)}=0,0,ROUND(${at(3, 1)}/${at(1, 1)},4))`],
    ];
  },
} as const satisfies BlockDeclaration;

export const complianceSheet = defineSheet("compliance", {
  tables: [requirementsTable, trainingRightsTable],
  blocks: [
    planCheckBlock,
    participationBlock,
    socialBalanceBlock,
    representationBlock,
    trainingRightAccountBlock,
    wkrBlock,
    transitionBlock,
  ],
});
