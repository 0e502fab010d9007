import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";
import { countInService } from "../peopleInService";

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
      formula: (context) => {
        const { cell, column, word } = context;
        const value = cell("filterValue");
        const isChosen = (by: "everyone" | "department" | "jobTitle") =>
          `${cell("filter")}=${word("targetFilter", by)}`;
        const count = (field: "department" | "jobTitle" | "riskGroups", criterion: string) =>
          countInService(context, column("employees", field), criterion);
        const everyone = countInService(context, column("employees", "name"), '"?*"');
        return `=IF(${cell("filter")}="","",IF(${isChosen("everyone")},${everyone},IF(${value}="","",IF(${isChosen("department")},${count("department", value)},IF(${isChosen("jobTitle")},${count("jobTitle", value)},${count("riskGroups", `"*"&${value}&"*"`)})))))`;
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
