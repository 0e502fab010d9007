import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

export const visionAnswersTable = defineTable("visionAnswers", {
  name: "Visie",
  idPrefix: "VIS",
  widths: { question: 44, answer: 60, evidence: 30, tension: 30 },
});

export const cultureScanTable = defineTable("cultureScan", {
  name: "Cultuurscan",
  idPrefix: "CULT",
  widths: { statement: 50 },
  calculated: {
    mean: {
      kind: "number",
      after: "staff",
      formula: ({ cell }) => `=IFERROR(ROUND(AVERAGE(${cell("board")},${cell("managers")},${cell("staff")}),2),"")`,
    },
    spread: {
      kind: "number",
      after: "mean",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("board")},${cell("managers")},${cell("staff")})<2,"",MAX(${cell("board")},${cell("managers")},${cell("staff")})-MIN(${cell("board")},${cell("managers")},${cell("staff")}))`,
    },
  },
  highlights: [
    {
      column: "spread",
      when: ({ cell }) => `AND(ISNUMBER(${cell("spread")}),${cell("spread")}>=1.5)`,
      tone: "attention",
    },
  ],
});

export const stakeholdersTable = defineTable("stakeholders", { name: "Stakeholders", idPrefix: "STK" });

export const targetGroupsTable = defineTable("targetGroups", {
  name: "Doelgroepen",
  idPrefix: "DG",
  calculated: {
    members: {
      kind: "number",
      formula: ({ cell, column, word }) => {
        const value = cell("filterValue");
        const count = (field: "department" | "jobTitle") => `COUNTIFS(${column("employees", field)},${value})`;
        const riskGroup = `COUNTIFS(${column("employees", "riskGroups")},"*"&${value}&"*")`;
        return `=IF(${cell("filter")}="","",IF(${cell("filter")}=${word("targetFilter", "everyone")},COUNTIFS(${column("employees", "name")},"?*"),IF(${cell("filter")}=${word("targetFilter", "department")},${count("department")},IF(${cell("filter")}=${word("targetFilter", "jobTitle")},${count("jobTitle")},${riskGroup}))))`;
      },
    },
  },
  highlights: [{ column: "members", when: ({ cell }) => `${cell("members")}=0`, tone: "attention" }],
});

export const communicationsTable = defineTable("communications", {
  name: "Communicatie",
  idPrefix: "COM",
  widths: { message: 40 },
  calculated: {
    targetGroupName: {
      kind: "text",
      after: "targetGroupId",
      formula: ({ cell, lookup }) => `=${lookup("targetGroups", "name", cell("targetGroupId"))}`,
    },
  },
});

export const visionSheet = defineSheet("vision", {
  tables: [visionAnswersTable, cultureScanTable, stakeholdersTable, targetGroupsTable, communicationsTable],
});
