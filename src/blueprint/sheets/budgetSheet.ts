import { choiceLists } from "../../domain/plan/choiceLists";
import { defineSheet, type BlockContext, type BlockDeclaration } from "../defineSheet";
import { grantedBudget } from "../grantedBudget";
import { plannedSubtotal, plannedTotal, plannedWith } from "../plannedTotal";
import { budgetFramesTable, budgetLinesTable, expensesTable, scenariosTable } from "./budgetTables";
import { subsidiesTable } from "./subsidiesTable";

const keyAndAmount = [
  { kind: "text", width: 30 },
  { kind: "euro", width: 16 },
] as const;

/** Lines and subsidies with a key, by `OPL.SUBTOTAAL` with `SUMIFS` as twin. */
const subtotal = (context: BlockContext, field: "cluster" | "countedDepartment", key: string) =>
  `=${context.withTwin(plannedSubtotal(context, field, key), plannedWith(context, field, key))}`;

/** Lines of a cost type, the same way; all that Subsidies expects belongs to the type subsidy. */
const costTypeTotal = ({ column, withTwin }: BlockContext, type: string, key: string) => {
  const [keys, amounts] = [column("budgetLines", "costType"), column("budgetLines", "countedAmount")];
  const lines = withTwin(`OPL.SUBTOTAAL(${keys},${amounts},${key})`, `SUMIFS(${amounts},${keys},${key})`);
  return `=${lines}${type === "subsidy" ? `-SUM(${column("subsidies", "expected")})` : ""}`;
};

const sumAbove = ({ at }: BlockContext, first: number, last: number) => `=SUM(${at(first, 1)}:${at(last, 1)})`;

/** Granted, promised, spent and expected for the whole plan (F-B8). */
export const budgetPositionBlock = {
  key: "budgetPosition",
  labels: ["granted", "planned", "committed", "realised", "available", "stillPlanned", "forecast", "deviation", "used"],
  columns: keyAndAmount,
  cells: ({ column, setting, word, at, withTwin }) => {
    const ofTrainings = (key: string) => `SUM(${column("trainings", key)})`;
    const general = `MAX(0,ROUND(${at(1, 1)}-${at(2, 1)}-${at(3, 1)}-(${ofTrainings("netCost")}-${ofTrainings("committed")}-${ofTrainings("realised")}),2))`;
    const spent = (status: "committed" | "realised") =>
      `=SUMIFS(${column("expenses", "amount")},${column("expenses", "status")},${word("spendStatus", status)})`;
    return [
      [{ label: "granted" }, `=${grantedBudget({ column, setting })}`],
      [{ label: "planned" }, `=${plannedTotal({ column })}`],
      [{ label: "committed" }, spent("committed")],
      [{ label: "realised" }, spent("realised")],
      [
        { label: "available" },
        `=${withTwin(`OPL.BESCHIKBAAR(${at(0, 1)},${at(3, 1)},${at(2, 1)})`, `${at(0, 1)}-${at(3, 1)}-${at(2, 1)}`)}`,
      ],
      [{ label: "stillPlanned" }, `=${ofTrainings("stillPlanned")}+${general}`],
      [
        { label: "forecast" },
        `=${withTwin(`OPL.PROGNOSE(${at(3, 1)},${at(2, 1)},${at(5, 1)})`, `${at(3, 1)}+${at(2, 1)}+${at(5, 1)}`)}`,
      ],
      [{ label: "deviation" }, `=${at(6, 1)}-${at(0, 1)}`],
      [{ label: "used" }, `=IF(${at(0, 1)}=0,0,ROUND(${at(3, 1)}/${at(0, 1)}*100,2))`],
    ];
  },
} as const satisfies BlockDeclaration;

export const totalsByClusterBlock = {
  key: "totalsByCluster",
  labels: ["cluster", "amount", "none", "total"],
  columns: keyAndAmount,
  hasHeader: true,
  cells: (context) => [
    [{ label: "cluster" }, { label: "amount" }],
    ...choiceLists.priorityCluster.keys.map((key, index) => [
      `=${context.word("priorityCluster", key)}`,
      subtotal(context, "cluster", context.at(index + 1, 0)),
    ]),
    [{ label: "none" }, `=${plannedTotal(context)}-SUM(${context.at(1, 1)}:${context.at(4, 1)})`],
    [{ label: "total" }, sumAbove(context, 1, 5)],
  ],
} as const satisfies BlockDeclaration;

const costTypes = choiceLists.costType.keys;

export const totalsByCostTypeBlock = {
  key: "totalsByCostType",
  labels: ["costType", "amount", "total"],
  columns: keyAndAmount,
  hasHeader: true,
  cells: (context) => [
    [{ label: "costType" }, { label: "amount" }],
    ...costTypes.map((key, index) => [
      `=${context.word("costType", key)}`,
      costTypeTotal(context, key, context.at(index + 1, 0)),
    ]),
    [{ label: "total" }, sumAbove(context, 1, costTypes.length)],
  ],
} as const satisfies BlockDeclaration;

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * What falls in a month: lines of trainings with training days in equal parts a day, others in their own month (F-B10), by `OPL.FASERING` and
 * natively; less the subsidies of that month.
 */
const inMonth = ({ column, withTwin }: BlockContext, first: string) => {
  const [ids, amounts, own] = (["trainingId", "countedAmount", "month"] as const).map((key) =>
    column("budgetLines", key),
  );
  const [dayIds, dates] = [column("trainingDays", "trainingId"), column("trainingDays", "date")];
  const daysOf = (until: string) => `COUNTIFS(${dayIds},${ids},${dates},${until})`;
  const days = daysOf('">0"');
  const until = (end: string) => `ROUND(${amounts}*${daysOf(`"<"&${end}`)}/(${days}+(${days}=0)),2)`;
  const next = `EDATE(${first},1)`;
  const phased = `SUMPRODUCT(${until(next)}-${until(first)})`;
  const unphased = `SUMPRODUCT((${days}=0)*(${own}>=${first})*(${own}<${next})*ISNUMBER(${own})*${amounts})`;
  const subsidies = `SUMIFS(${column("subsidies", "expected")},${column("subsidies", "date")},">="&${first},${column("subsidies", "date")},"<"&${next})`;
  return `=${withTwin(`OPL.FASERING(${ids},${amounts},${own},${dayIds},${dates},${first})`, `ROUND(${phased}+${unphased},2)`)}-${subsidies}`;
};

/** Totals per month of the plan year; what has no month of that year stands apart. */
export const totalsByMonthBlock = {
  key: "totalsByMonth",
  labels: ["month", "amount", "notPhased", "total"],
  columns: [
    { kind: "yearMonth", width: 14 },
    { kind: "euro", width: 16 },
  ],
  hasHeader: true,
  cells: (context) => {
    const { setting, at } = context;
    return [
      [{ label: "month" }, { label: "amount" }],
      ...months.map((month) => [`=DATE(${setting("planYear")},${month},1)`, inMonth(context, at(month, 0))]),
      [{ label: "notPhased" }, `=${plannedTotal(context)}-SUM(${at(1, 1)}:${at(12, 1)})`],
      [{ label: "total" }, sumAbove(context, 1, 13)],
    ];
  },
} as const satisfies BlockDeclaration;

/** Totals per department: the departments spill from their list, so that a new one appears by itself. */
export const totalsByDepartmentBlock = {
  key: "totalsByDepartment",
  labels: ["department", "amount"],
  columns: keyAndAmount,
  spillRows: 60,
  cells: (context) => [
    [{ label: "department" }, { label: "amount" }],
    [`=${context.list("department")}`, subtotal(context, "countedDepartment", context.list("department"))],
  ],
} as const satisfies BlockDeclaration;

export const budgetSheet = defineSheet("budget", {
  tables: [budgetLinesTable, budgetFramesTable, subsidiesTable, expensesTable, scenariosTable],
  blocks: [
    budgetPositionBlock,
    totalsByClusterBlock,
    totalsByCostTypeBlock,
    totalsByMonthBlock,
    totalsByDepartmentBlock,
  ],
});
