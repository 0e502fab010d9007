import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

export const needsTable = defineTable("needs", {
  name: "Behoeften",
  idPrefix: "BEH",
  widths: { title: 40 },
  labels: ["training", "trainingWithMeasure", "organiseFirst", "noTraining", "notTested"],
  calculated: {
    goalName: {
      kind: "text",
      after: "goalId",
      formula: ({ cell, lookup }) => `=${lookup("goals", "name", cell("goalId"))}`,
    },
    competenceName: {
      kind: "text",
      after: "competenceId",
      formula: ({ cell, lookup }) => `=${lookup("competences", "name", cell("competenceId"))}`,
    },
    outcome: {
      kind: "text",
      formula: ({ cell, column, label }) =>
        `=IF(${cell("title")}="","",IFERROR(INDEX(${column("needTests", "outcome")},MATCH(${cell("id")},${column("needTests", "needId")},0)),${label("notTested")}))`,
    },
  },
  highlights: [
    { column: "outcome", when: ({ cell, label }) => `${cell("outcome")}=${label("notTested")}`, tone: "attention" },
  ],
});

/** The three questions per need; the outcome follows F-N1. */
export const needTestsTable = defineTable("needTests", {
  name: "Toets",
  idPrefix: "TOETS",
  widths: { contributionText: 40 },
  labels: ["training", "trainingWithMeasure", "organiseFirst", "noTraining", "notTested"],
  calculated: {
    needTitle: {
      kind: "text",
      after: "needId",
      formula: ({ cell, lookup }) => `=${lookup("needs", "title", cell("needId"))}`,
    },
    causeCount: {
      kind: "number",
      after: "otherCauses",
      formula: ({ cell, yesNo }) =>
        `=IF(TRIM(${cell("otherCauses")})="",IF(${cell("causesConsidered")}=${yesNo(true)},0,""),LEN(${cell("otherCauses")})-LEN(SUBSTITUTE(${cell("otherCauses")},";",""))+1)`,
    },
    outcome: {
      kind: "text",
      formula: ({ cell, word, label }) =>
        `=IF(OR(${cell("contribution")}="",${cell("causeCount")}="",${cell("otherWay")}=""),${label("notTested")},IF(${cell("contribution")}=${word("contribution", "none")},${label("noTraining")},IF(${cell("otherWay")}=${word("otherWay", "yes")},${label("organiseFirst")},IF(OR(${cell("causeCount")}>=2,${cell("otherWay")}=${word("otherWay", "partly")}),${label("trainingWithMeasure")},${label("training")}))))`,
    },
  },
});

export const needsSheet = defineSheet("needs", { tables: [needsTable, needTestsTable] });
