import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";

export const criteriaTable = defineTable("criteria", {
  name: "Criteria",
  idPrefix: "CRIT",
  totals: ["weight"],
  widths: { name: 30 },
});

export const prioritiesTable = defineTable("priorities", {
  name: "Prioriteit",
  idPrefix: "PRIO",
  calculated: {
    trainingTitle: {
      kind: "text",
      width: 44,
      after: "trainingId",
      formula: ({ cell, lookup }) => `=${lookup("trainings", "title", cell("trainingId"))}`,
    },
    criterionName: {
      kind: "text",
      after: "criterionId",
      formula: ({ cell, lookup }) => `=${lookup("criteria", "name", cell("criterionId"))}`,
    },
  },
});

/** What the cut-off line means for the budget, as a strict native calculation (F-B9). */
export const cutOffSummaryBlock = {
  key: "cutOffSummary",
  labels: ["budget", "all", "used", "rest", "extra"],
  columns: [
    { kind: "text", width: 34 },
    { kind: "euro", width: 14 },
  ],
  cells: ({ column, setting, at, yesNo }) => [
    [{ label: "budget" }, `=N(${setting("budgetGranted")})`],
    [{ label: "all" }, `=SUM(${column("trainings", "netCost")})`],
    [
      { label: "used" },
      `=SUMIFS(${column("trainings", "netCost")},${column("trainings", "withinBudget")},${yesNo(true)})`,
    ],
    [{ label: "rest" }, `=${at(0, 1)}-${at(2, 1)}`],
    [{ label: "extra" }, `=MAX(0,${at(1, 1)}-${at(0, 1)})`],
  ],
} as const satisfies BlockDeclaration;

/** The ranked trainings with the cut-off line, as one list that spills. */
export const rankedListBlock = {
  key: "rankedList",
  labels: ["rank", "id", "title", "cluster", "score", "netCost", "cumulative", "within"],
  formats: [{ row: 1, column: 4, rows: 200, format: { numberFormat: "0.00" } }],
  columns: [
    { kind: "number", width: 8 },
    { kind: "text", width: 10 },
    { kind: "text", width: 40 },
    { kind: "text", width: 24 },
    { kind: "number", width: 10 },
    { kind: "euro", width: 14 },
    { kind: "euro", width: 14 },
    { kind: "text", width: 14 },
  ],
  spillRows: 200,
  highlights: [
    { when: ({ inRow, above }) => `AND(ISLOGICAL(${inRow(7)}),NOT(${inRow(7)}),NOT(${above(7)}=FALSE))`, tone: "line" },
    { when: ({ inRow }) => `AND(ISLOGICAL(${inRow(7)}),NOT(${inRow(7)}))`, tone: "muted" },
  ],
  cells: ({ column, setting, customOnly }) => [
    [
      { label: "rank" },
      { label: "id" },
      { label: "title" },
      { label: "cluster" },
      { label: "score" },
      { label: "netCost" },
      { label: "cumulative" },
      { label: "within" },
    ],
    [
      `=${customOnly(
        `OPL.RANGLIJST(${[
          column("trainings", "id"),
          column("trainings", "title"),
          column("trainings", "cluster"),
          column("trainings", "score"),
          column("trainings", "netCost"),
          column("trainings", "deadline"),
          setting("budgetGranted"),
          setting("cutOffMode"),
          setting("clusterTiers"),
          column("trainings", "mandatory"),
          column("trainings", "overrideRank"),
        ].join(",")})`,
      )}`,
    ],
  ],
} as const satisfies BlockDeclaration;

export const prioritiesSheet = defineSheet("priorities", {
  tables: [criteriaTable, prioritiesTable],
  blocks: [cutOffSummaryBlock, rankedListBlock],
});
