import { choiceLists } from "../../domain/plan/choiceLists";
import { defineSheet, type BlockDeclaration } from "../defineSheet";

const labelAndAmount = [
  { kind: "text", width: 26 },
  { kind: "euro", width: 14 },
] as const;

/** The plan in figures, for the board. */
export const boardFiguresBlock = {
  key: "boardFigures",
  labels: ["trainings", "participants", "hours", "perEmployee", "shareOfPayroll", "within", "outside"],
  place: { row: 3, column: 0 },
  columns: labelAndAmount,
  cells: ({ column, setting, yesNo }) => {
    const net = `SUM(${column("trainings", "netCost")})`;
    const within = (value: boolean) => `=COUNTIFS(${column("trainings", "withinBudget")},${yesNo(value)})`;
    return [
      [{ label: "trainings" }, `=COUNTIFS(${column("trainings", "title")},"?*")`],
      [{ label: "participants" }, `=SUM(${column("trainings", "participants")})`],
      [{ label: "hours" }, `=SUMPRODUCT(${column("sessions", "hours")},${column("sessions", "enrolled")})`],
      [{ label: "perEmployee" }, `=IFERROR(ROUND(${net}/COUNTIFS(${column("employees", "name")},"?*"),2),0)`],
      [{ label: "shareOfPayroll" }, `=IFERROR(ROUND(${net}/${setting("payroll")}*100,2),0)`],
      [{ label: "within" }, within(true)],
      [{ label: "outside" }, within(false)],
    ];
  },
} as const satisfies BlockDeclaration;

/** What is granted against what the plan asks and what is already spent. */
export const boardBudgetBlock = {
  key: "boardBudget",
  labels: ["item", "amount", "granted", "planned", "committed", "realised"],
  place: { row: 3, column: 3 },
  columns: labelAndAmount,
  cells: ({ column, setting, word }) => [
    [{ label: "item" }, { label: "amount" }],
    [{ label: "granted" }, `=N(${setting("budgetGranted")})`],
    [{ label: "planned" }, `=SUM(${column("budgetLines", "countedAmount")})`],
    ...(["committed", "realised"] as const).map((status) => [
      { label: status },
      `=SUMIFS(${column("expenses", "amount")},${column("expenses", "status")},${word("spendStatus", status)})`,
    ]),
  ],
} as const satisfies BlockDeclaration;

export const boardClustersBlock = {
  key: "boardClusters",
  labels: ["cluster", "amount"],
  place: { row: 3, column: 6 },
  columns: labelAndAmount,
  cells: ({ column, word, at }) => [
    [{ label: "cluster" }, { label: "amount" }],
    ...choiceLists.priorityCluster.keys.map((key, index) => [
      `=${word("priorityCluster", key)}`,
      `=SUMIFS(${column("budgetLines", "countedAmount")},${column("budgetLines", "cluster")},${at(index + 1, 0)})`,
    ]),
  ],
} as const satisfies BlockDeclaration;

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Training days per month: how full the year is. */
export const boardLoadBlock = {
  key: "boardLoad",
  labels: ["month", "days"],
  place: { row: 3, column: 9 },
  columns: [
    { kind: "text", width: 8 },
    { kind: "number", width: 10 },
  ],
  cells: ({ column, setting }) => [
    [{ label: "month" }, { label: "days" }],
    ...months.map((month) => [
      `="${String(month).padStart(2, "0")}"`,
      `=COUNTIFS(${column("trainingDays", "date")},">="&DATE(${setting("planYear")},${month},1),${column("trainingDays", "date")},"<"&DATE(${setting("planYear")},${month + 1},1))`,
    ]),
  ],
} as const satisfies BlockDeclaration;

const levels = [1, 2, 3, 4, 5] as const;

/** How many trainings have a measurement at each level of evaluation. */
export const boardEvaluationBlock = {
  key: "boardEvaluation",
  labels: ["level", "planned", "measured"],
  place: { row: 3, column: 12 },
  columns: [
    { kind: "text", width: 8 },
    { kind: "number", width: 11 },
    { kind: "number", width: 11 },
  ],
  cells: ({ column }) => [
    [{ label: "level" }, { label: "planned" }, { label: "measured" }],
    ...levels.map((level) => [
      `="${level}"`,
      `=COUNTIFS(${column("evaluations", "level")},${level})`,
      `=COUNTIFS(${column("evaluations", "level")},${level},${column("evaluations", "measured")},"<>")`,
    ]),
  ],
} as const satisfies BlockDeclaration;

export const boardSheet = defineSheet("board", {
  tables: [],
  blocks: [boardFiguresBlock, boardBudgetBlock, boardClustersBlock, boardLoadBlock, boardEvaluationBlock],
  charts: [
    chart("budgetByCluster", "doughnut", "boardClusters", 5, 2, 0),
    chart("planAgainstGranted", "bar", "boardBudget", 5, 2, 4),
    chart("calendarLoad", "column", "boardLoad", 13, 2, 7),
    chart("evaluationCoverage", "column", "boardEvaluation", 6, 3, 11),
  ],
  print: { landscape: true, pagesWide: 1, pagesHigh: 1 },
});

function chart(
  key: string,
  kind: "doughnut" | "bar" | "column",
  block: string,
  rows: number,
  columns: number,
  left: number,
) {
  const data = { row: 0, column: 0, rows, columns };
  return { key, kind, block, data, place: { row: 18, column: left, rows: 16, columns: 4 } } as const;
}
