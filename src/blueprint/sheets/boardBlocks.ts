import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";

const labelAndAmount = [
  { kind: "text", width: 30 },
  { kind: "euro", width: 14 },
] as const;
const euro = { numberFormat: '"€" #,##0;[Red]"€" -#,##0' } as const;
const count = { numberFormat: "#,##0" } as const;

const withinCost = ({ column, yesNo }: BlockContext) =>
  `SUMIFS(${column("trainings", "netCost")},${column("trainings", "withinBudget")},${yesNo(true)})`;
const outsideCost = ({ column, yesNo }: BlockContext) =>
  `SUMIFS(${column("trainings", "netCost")},${column("trainings", "withinBudget")},${yesNo(false)})`;

/** What the board is asked, in one sentence. */
export const boardRequestBlock = {
  key: "boardRequest",
  labels: ["fits", "asks", "more", "left", "trainings"],
  place: { row: 2, column: 0 },
  columns: [{ kind: "text", width: 30 }],
  formats: [{ row: 0, column: 0, format: { bold: true, fontSize: 12 } }],
  cells: (context) => {
    const { column, setting, label, yesNo } = context;
    const short = `(SUM(${column("budgetLines", "countedAmount")})-N(${setting("budgetGranted")}))`;
    const amount = (value: string) => `FIXED(${value},0)`;
    const outside = `COUNTIFS(${column("trainings", "withinBudget")},${yesNo(false)})`;
    return [
      [
        `=IF(${short}<=0,${label("fits")}&${amount(`-${short}`)}&${label("left")},${label("asks")}&${amount(short)}&${label("more")}&${outside}&${label("trainings")})`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;

/** The plan in figures, for the board. */
export const boardFiguresBlock = {
  key: "boardFigures",
  labels: ["trainings", "participants", "hours", "perEmployee", "shareOfPayroll", "within", "outside"],
  place: { row: 5, column: 0 },
  columns: labelAndAmount,
  formats: [
    { row: 0, column: 1, rows: 3, format: count },
    { row: 3, column: 1, format: euro },
    { row: 4, column: 1, format: { numberFormat: "0.0%" } },
    { row: 5, column: 1, rows: 2, format: count },
  ],
  cells: ({ column, setting, yesNo }) => {
    const net = `SUM(${column("trainings", "netCost")})`;
    const within = (value: boolean) => `=COUNTIFS(${column("trainings", "withinBudget")},${yesNo(value)})`;
    return [
      [{ label: "trainings" }, `=COUNTIFS(${column("trainings", "title")},"?*")`],
      [{ label: "participants" }, `=SUM(${column("trainings", "participants")})`],
      [{ label: "hours" }, `=SUMPRODUCT(${column("sessions", "hours")},${column("sessions", "enrolled")})`],
      [{ label: "perEmployee" }, `=IFERROR(ROUND(${net}/COUNTIFS(${column("employees", "name")},"?*"),2),0)`],
      [{ label: "shareOfPayroll" }, `=IFERROR(ROUND(${net}/${setting("payroll")},4),0)`],
      [{ label: "within" }, within(true)],
      [{ label: "outside" }, within(false)],
    ];
  },
} as const satisfies BlockDeclaration;

/** The decision as it stands in the settings: who approved what and when. */
export const boardDecisionBlock = {
  key: "boardDecision",
  labels: ["status", "approvedBy", "approvedOn", "signature"],
  place: { row: 14, column: 0 },
  columns: labelAndAmount,
  formats: [
    { row: 0, column: 1, rows: 2, format: { horizontal: "Left" } },
    { row: 2, column: 1, format: { horizontal: "Left" }, kind: "date" },
  ],
  cells: ({ setting }) => [
    [{ label: "status" }, `=${setting("budgetStatus")}&""`],
    [{ label: "approvedBy" }, `=${setting("budgetApprovedBy")}&""`],
    [{ label: "approvedOn" }, `=IF(${setting("budgetApprovedOn")}="","",${setting("budgetApprovedOn")})`],
    [{ label: "signature" }],
  ],
} as const satisfies BlockDeclaration;

/** What is granted against what the plan asks and what is already spent, and what lies on each side of the cut-off line. */
export const boardBudgetBlock = {
  key: "boardBudget",
  labels: ["item", "amount", "granted", "planned", "committed", "realised", "within", "outside"],
  place: { row: 5, column: 3 },
  columns: labelAndAmount,
  hasHeader: true,
  formats: [{ row: 1, column: 1, rows: 6, format: euro }],
  cells: (context) => [
    [{ label: "item" }, { label: "amount" }],
    [{ label: "granted" }, `=N(${context.setting("budgetGranted")})`],
    [{ label: "planned" }, `=SUM(${context.column("budgetLines", "countedAmount")})`],
    ...(["committed", "realised"] as const).map((status) => [
      { label: status },
      `=SUMIFS(${context.column("expenses", "amount")},${context.column("expenses", "status")},${context.word("spendStatus", status)})`,
    ]),
    [{ label: "within" }, `=${withinCost(context)}`],
    [{ label: "outside" }, `=${outsideCost(context)}`],
  ],
} as const satisfies BlockDeclaration;

export const boardClustersBlock = {
  key: "boardClusters",
  labels: ["cluster", "amount", "none", "total"],
  place: { row: 5, column: 6 },
  columns: labelAndAmount,
  hasHeader: true,
  formats: [
    { row: 1, column: 1, rows: 6, format: euro },
    { row: 6, column: 0, format: { bold: true } },
    { row: 6, column: 1, format: { bold: true } },
  ],
  cells: ({ column, word, at }) => [
    [{ label: "cluster" }, { label: "amount" }],
    ...choiceLists.priorityCluster.keys.map((key, index) => [
      `=${word("priorityCluster", key)}`,
      `=SUMIFS(${column("budgetLines", "countedAmount")},${column("budgetLines", "cluster")},${at(index + 1, 0)})`,
    ]),
    [{ label: "none" }, `=SUM(${column("budgetLines", "countedAmount")})-SUM(${at(1, 1)}:${at(4, 1)})`],
    [{ label: "total" }, `=SUM(${at(1, 1)}:${at(5, 1)})`],
  ],
} as const satisfies BlockDeclaration;

const levels = [1, 2, 3, 4, 5] as const;

/** How many trainings have a measurement at each level of evaluation. */
export const boardEvaluationBlock = {
  key: "boardEvaluation",
  labels: ["level", "planned", "measured", "level1", "level2", "level3", "level4", "level5"],
  place: { row: 14, column: 6 },
  columns: [
    { kind: "text", width: 30 },
    { kind: "number", width: 14 },
    { kind: "number", width: 14 },
  ],
  cells: ({ column }) => [
    [{ label: "level" }, { label: "planned" }, { label: "measured" }],
    ...levels.map((level) => [
      { label: `level${level}` },
      `=COUNTIFS(${column("evaluations", "level")},${level})`,
      `=COUNTIFS(${column("evaluations", "level")},${level},${column("evaluations", "measured")},"<>")`,
    ]),
  ],
} as const satisfies BlockDeclaration;

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** Training days per month: how full the year is. */
export const boardLoadBlock = {
  key: "boardLoad",
  labels: ["month", "days", ...months],
  place: { row: 5, column: 10 },
  columns: [
    { kind: "text", width: 11 },
    { kind: "number", width: 11 },
  ],
  hasHeader: true,
  cells: ({ column, setting }) => [
    [{ label: "month" }, { label: "days" }],
    ...months.map((label, index) => [
      { label },
      `=COUNTIFS(${column("trainingDays", "date")},">="&DATE(${setting("planYear")},${index + 1},1),${column("trainingDays", "date")},"<"&DATE(${setting("planYear")},${index + 2},1))`,
    ]),
  ],
} as const satisfies BlockDeclaration;
