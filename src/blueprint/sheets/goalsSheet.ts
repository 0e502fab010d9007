import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";
import { goalSpendBlock } from "./goalSpendBlock";

export const goalsTable = defineTable("goals", {
  name: "Organisatiedoelen",
  idPrefix: "DOEL",
  calculated: {
    realised: {
      kind: "percent",
      after: "actual",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("baseline")},${cell("target")},${cell("actual")})<3,"",IFERROR((${cell("actual")}-${cell("baseline")})/(${cell("target")}-${cell("baseline")}),""))`,
    },
  },
});

export const learningGoalsTable = defineTable("learningGoals", {
  name: "Leerdoelen",
  idPrefix: "LD",
  widths: { name: 36 },
  calculated: {
    goalName: {
      kind: "text",
      after: "goalId",
      formula: ({ cell, lookup }) => `=${lookup("goals", "name", cell("goalId"))}`,
    },
    reached: {
      kind: "percent",
      after: "actual",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("successNorm")},${cell("actual")})<2,"",IFERROR(${cell("actual")}/${cell("successNorm")},""))`,
    },
  },
});

export const projectsTable = defineTable("projects", { name: "Deelprojecten", idPrefix: "PRJ", totals: ["budget"] });

export const phasesTable = defineTable("phases", {
  name: "Fasen",
  idPrefix: "FASE",
  calculated: {
    projectName: {
      kind: "text",
      after: "projectId",
      formula: ({ cell, lookup }) => `=${lookup("projects", "name", cell("projectId"))}`,
    },
  },
});

export const resourcesTable = defineTable("resources", {
  name: "Bronnen",
  idPrefix: "BRON",
  calculated: {
    shortage: {
      kind: "number",
      after: "available",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("needed")},${cell("available")})<2,"",MAX(0,${cell("needed")}-${cell("available")}))`,
    },
  },
  highlights: [
    {
      column: "shortage",
      when: ({ cell }) => `AND(ISNUMBER(${cell("shortage")}),${cell("shortage")}>0)`,
      tone: "warning",
    },
  ],
});

export const preconditionsTable = defineTable("preconditions", {
  name: "Randvoorwaarden",
  idPrefix: "RVW",
  highlights: [
    {
      column: "fulfilled",
      when: ({ cell, word }) => `${cell("fulfilled")}=${word("fulfilment", "no")}`,
      tone: "attention",
    },
  ],
});

export const goalsSheet = defineSheet("goals", {
  tables: [goalsTable, learningGoalsTable, projectsTable, phasesTable, resourcesTable, preconditionsTable],
  blocks: [goalSpendBlock],
});
