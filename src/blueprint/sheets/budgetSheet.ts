import { choiceLists } from "../../domain/plan/choiceLists";
import { defineSheet, type BlockContext, type BlockDeclaration } from "../defineSheet";
import { grantedBudget } from "../grantedBudget";
import { plannedSubtotal, plannedTotal, plannedWith } from "../plannedTotal";
import { absenceWagesBlock } from "./absenceWagesBlock";
import { benchmarkBlock } from "./benchmarkBlock";
import { budgetFramesTable, budgetLinesTable, expensesTable, scenariosTable } from "./budgetTables";
import { costLadderBlock, payrollNormBlock } from "./costLadderBlock";
import { totalsByMonthBlock, totalsByQuarterBlock } from "./monthBlocks";
import { costTypeSpendingBlock, lineStatusesBlock, totalsByCostCentreBlock } from "./reviewBlocks";
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
    costLadderBlock,
    payrollNormBlock,
    totalsByQuarterBlock,
    costTypeSpendingBlock,
    lineStatusesBlock,
    totalsByCostCentreBlock,
    benchmarkBlock,
    absenceWagesBlock,
  ],
});
