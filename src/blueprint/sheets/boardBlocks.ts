import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { grantedBudget } from "../grantedBudget";
import { monthKeys } from "../monthKeys";
import { countInService } from "../peopleInService";
import { plannedTotal, plannedWith } from "../plannedTotal";
import { boardColumns } from "./boardColumns";

const labelAndAmount = [
  { kind: "text", width: 28 },
  { kind: "euro", width: 14 },
] as const;
const euro = { numberFormat: '"€" #,##0;[Red]"€" -#,##0' } as const;
const count = { numberFormat: "#,##0" } as const;

const withinCost = ({ column, yesNo }: BlockContext) =>
  `SUMIFS(${column("trainings", "netCost")},${column("trainings", "withinBudget")},${yesNo(true)})`;
const outsideCost = ({ column, yesNo }: BlockContext) =>
  `SUMIFS(${column("trainings", "netCost")},${column("trainings", "withinBudget")},${yesNo(false)})`;

/** What the board is asked: how plan and budget lie, and the question. */
export const boardRequestBlock = {
  key: "boardRequest",
  labels: ["fits", "left", "asks", "more", "approval", "orWithout", "trainings"],
  place: { row: 2, column: 0 },
  columns: boardColumns,
  hasHeader: false,
  formats: [{ row: 0, column: 0, rows: 2, format: { bold: true, fontSize: 12 } }],
  cells: ({ column, setting, label, yesNo }) => {
    const short = `(${plannedTotal({ column })}-${grantedBudget({ column, setting })})`;
    const outside = `COUNTIFS(${column("trainings", "withinBudget")},${yesNo(false)})`;
    const fits = `${label("fits")}&FIXED(-${short},0)&${label("left")}`;
    const asks = `${label("asks")}&FIXED(${short},0)&${label("more")}`;
    return [
      [`=IF(${short}<=0,${fits},${asks})`],
      [`=IF(${short}<=0,${label("approval")},${label("orWithout")}&${outside}&${label("trainings")})`],
    ];
  },
} as const satisfies BlockDeclaration;

/** The plan in figures, for the board. */
export const boardFiguresBlock = {
  key: "boardFigures",
  labels: ["trainings", "participants", "hours", "perEmployee", "shareOfPayroll", "within", "outside"],
  place: { row: 6, column: 0 },
  columns: labelAndAmount,
  formats: [
    { row: 0, column: 1, rows: 3, format: count },
    { row: 3, column: 1, format: euro },
    { row: 4, column: 1, format: { numberFormat: "0.0%" } },
    { row: 5, column: 1, rows: 2, format: count },
  ],
  cells: ({ column, setting, word, yesNo }) => {
    const net = plannedTotal({ column });
    const cancelled = word("trainingStatus", "cancelled");
    const isOn = `(${column("sessions", "status")}<>${word("sessionStatus", "cancelled")})*(COUNTIFS(${column("trainings", "id")},${column("sessions", "trainingId")},${column("trainings", "status")},${cancelled})=0)`;
    const within = (value: boolean) => `=COUNTIFS(${column("trainings", "withinBudget")},${yesNo(value)})`;
    return [
      [{ label: "trainings" }, `=COUNTIFS(${column("trainings", "rankedId")},"?*")`],
      [
        { label: "participants" },
        `=SUMIFS(${column("trainings", "participants")},${column("trainings", "rankedId")},"?*")`,
      ],
      [{ label: "hours" }, `=SUMPRODUCT(${isOn},${column("sessions", "hours")},${column("sessions", "enrolled")})`],
      [
        { label: "perEmployee" },
        `=IFERROR(ROUND(${net}/${countInService({ column, setting }, column("employees", "name"), '"?*"')},2),0)`,
      ],
      [{ label: "shareOfPayroll" }, `=IFERROR(ROUND(${net}/${setting("payroll")},4),0)`],
      [{ label: "within" }, within(true)],
      [{ label: "outside" }, within(false)],
    ];
  },
} as const satisfies BlockDeclaration;

/** What is granted against what the plan asks and what is already spent, and what lies on each side of the cut-off line. */
export const boardBudgetBlock = {
  key: "boardBudget",
  labels: ["item", "amount", "granted", "planned", "committed", "realised", "within", "outside"],
  place: { row: 6, column: 3 },
  columns: labelAndAmount,
  hasHeader: true,
  formats: [{ row: 1, column: 1, rows: 6, format: euro }],
  cells: (context) => [
    [{ label: "item" }, { label: "amount" }],
    [{ label: "granted" }, `=${grantedBudget(context)}`],
    [{ label: "planned" }, `=${plannedTotal(context)}`],
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
  place: { row: 6, column: 6 },
  columns: [
    { kind: "text", width: 26 },
    { kind: "euro", width: 12 },
  ],
  hasHeader: true,
  formats: [
    { row: 1, column: 1, rows: 6, format: euro },
    { row: 6, column: 0, format: { bold: true } },
    { row: 6, column: 1, format: { bold: true } },
  ],
  cells: (context) => [
    [{ label: "cluster" }, { label: "amount" }],
    ...choiceLists.priorityCluster.keys.map((key, index) => [
      `=${context.word("priorityCluster", key)}`,
      `=${plannedWith(context, "cluster", context.at(index + 1, 0))}`,
    ]),
    [{ label: "none" }, `=${plannedTotal(context)}-SUM(${context.at(1, 1)}:${context.at(4, 1)})`],
    [{ label: "total" }, `=SUM(${context.at(1, 1)}:${context.at(5, 1)})`],
  ],
} as const satisfies BlockDeclaration;

const levels = [1, 2, 3, 4, 5] as const;

/** How many trainings have a measurement at each level of evaluation. */
export const boardEvaluationBlock = {
  key: "boardEvaluation",
  labels: ["level", "planned", "measured", "level1", "level2", "level3", "level4", "level5"],
  place: { row: 15, column: 6 },
  columns: [
    { kind: "text", width: 26 },
    { kind: "number", width: 12 },
    { kind: "number", width: 12 },
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

/** Training days per month: how full the year is. */
export const boardLoadBlock = {
  key: "boardLoad",
  labels: ["month", "days", ...monthKeys],
  place: { row: 6, column: 10 },
  columns: [
    { kind: "text", width: 10 },
    { kind: "number", width: 9 },
  ],
  hasHeader: true,
  cells: ({ column, setting }) => [
    [{ label: "month" }, { label: "days" }],
    ...monthKeys.map((label, index) => [
      { label },
      `=COUNTIFS(${column("trainingDays", "date")},">="&DATE(${setting("planYear")},${index + 1},1),${column("trainingDays", "date")},"<"&DATE(${setting("planYear")},${index + 2},1))`,
    ]),
  ],
} as const satisfies BlockDeclaration;
