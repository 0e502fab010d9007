import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { grantedBudget } from "../grantedBudget";
import { sheetRows } from "../layout";
import { plannedTotal } from "../plannedTotal";
import { trainingTitle } from "./trainingTitle";

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
    trainingTitle,
    criterionName: {
      kind: "text",
      after: "criterionId",
      formula: ({ cell, lookup }) => `=${lookup("criteria", "name", cell("criterionId"))}`,
    },
  },
});

/** Whether this is what now holds for the whole budget: the last decision on it, by date and then by ID; as `budgetApproval` in the domain. */
const inForce = ({ cell, column, word, yesNo }: FormulaContext) => {
  const of = (key: "id" | "date" | "subject" | "trainingId" | "decision") => column("decisions", key);
  const budget = word("decisionSubject", "budget");
  const isOfBudget = `(${of("subject")}=${budget})*(${of("trainingId")}="")*(${of("decision")}<>"")`;
  const isLater = `((${of("date")}>${cell("date")})+(${of("date")}=${cell("date")})*(${of("id")}>${cell("id")})>0)`;
  return `=IF(AND(${cell("subject")}=${budget},${cell("trainingId")}="",${cell("date")}<>"",${cell("decision")}<>""),IF(SUMPRODUCT(${isOfBudget}*${isLater})=0,${yesNo(true)},${yesNo(false)}),"")`;
};

/** The log of meetings that prioritised, and who approved the budget on what condition (S1.28, S1.40). */
export const decisionsTable = defineTable("decisions", {
  name: "Besluiten",
  idPrefix: "BES",
  widths: { reason: 44, condition: 44, present: 44, decision: 30 },
  calculated: {
    trainingTitle,
    inForce: { kind: "text", width: 12, after: "decision", formula: inForce },
  },
});

/**
 * What the cut-off line means for the budget, in the way of dividing that the plan chose (F-B9). The line weighs trainings; general costs and those of
 * cancelled trainings stand beside it, so that everything together is the planned total of the budget.
 */
export const cutOffSummaryBlock = {
  key: "cutOffSummary",
  labels: ["budget", "all", "used", "rest", "extra", "general", "cancelled", "planned", "left"],
  place: { row: sheetRows.header, column: 9 },
  columns: [
    { kind: "text", width: 38 },
    { kind: "euro", width: 14 },
  ],
  cells: ({ column, setting, at, yesNo }) => [
    [{ label: "budget" }, `=${grantedBudget({ column, setting })}`],
    [{ label: "all" }, `=SUMIFS(${column("trainings", "netCost")},${column("trainings", "rankedId")},"?*")`],
    [
      { label: "used" },
      `=SUMIFS(${column("trainings", "netCost")},${column("trainings", "withinBudget")},${yesNo(true)})`,
    ],
    [{ label: "rest" }, `=${at(0, 1)}-${at(2, 1)}`],
    [{ label: "extra" }, `=MAX(0,${at(1, 1)}-${at(0, 1)})`],
    [{ label: "general" }, `=ROUND(${plannedTotal({ column })}-SUM(${column("trainings", "netCost")}),2)`],
    [{ label: "cancelled" }, `=ROUND(SUM(${column("trainings", "netCost")})-${at(1, 1)},2)`],
    [{ label: "planned" }, `=${at(1, 1)}+${at(5, 1)}+${at(6, 1)}`],
    [{ label: "left" }, `=${at(3, 1)}-${at(5, 1)}-${at(6, 1)}`],
  ],
} as const satisfies BlockDeclaration;

/** The ranked trainings with the cut-off line, as one list that spills: the first thing on the sheet, with its headers in the frozen rows; scores stand to the right. */
export const rankedListBlock = {
  key: "rankedList",
  labels: ["rank", "id", "title", "cluster", "score", "netCost", "cumulative", "within"],
  formats: [{ row: 1, column: 4, rows: 200, format: { numberFormat: "0.00" } }],
  columns: [
    { kind: "number", width: 8 },
    { kind: "text", width: 10 },
    { kind: "text", width: 36 },
    { kind: "text", width: 20 },
    { kind: "number", width: 8 },
    { kind: "euro", width: 12 },
    { kind: "euro", width: 12 },
    { kind: "text", width: 10 },
  ],
  place: { row: sheetRows.totals, column: 0 },
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
          column("trainings", "rankedId"),
          column("trainings", "title"),
          column("trainings", "cluster"),
          column("trainings", "score"),
          column("trainings", "netCost"),
          column("trainings", "deadline"),
          grantedBudget({ column, setting }),
          setting("cutOffMode"),
          setting("clusterTiers"),
          column("trainings", "mandatory"),
          column("trainings", "overrideRank"),
          column("trainings", "prerequisiteId"),
          column("trainings", "department"),
          column("budgetFrames", "department"),
          column("budgetFrames", "cluster"),
          column("budgetFrames", "costCentre"),
          column("budgetFrames", "minimumShare"),
        ].join(",")})`,
      )}`,
    ],
  ],
} as const satisfies BlockDeclaration;

export const prioritiesSheet = defineSheet("priorities", {
  tables: [criteriaTable, prioritiesTable, decisionsTable],
  blocks: [rankedListBlock, cutOffSummaryBlock],
});
