import type { CostGroup } from "../../domain/calculations/costGroup";
import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { grantedBudget } from "../grantedBudget";
import { plannedTotal } from "../plannedTotal";

const ofGroup = ({ column, costGroup }: BlockContext, group: CostGroup) =>
  `SUMIFS(${column("budgetLines", "countedAmount")},${column("budgetLines", "costGroup")},${costGroup(group)})`;

/**
 * From direct costs to net cost, step by step (domain 5.3, reference case R), as `budgetTotals` in the domain. Net cost is what is compared with the
 * granted budget; wages are no spending, so what is left without them stands beside it.
 */
export const costLadderBlock = {
  key: "costLadder",
  labels: [
    "direct",
    "percentages",
    "other",
    "cash",
    "wages",
    "gross",
    "subsidies",
    "net",
    "granted",
    "leftNet",
    "cashNet",
    "leftCash",
  ],
  columns: [
    { kind: "text", width: 56 },
    { kind: "euro", width: 16 },
  ],
  formats: [
    { row: 3, column: 0, columns: 2, format: { bold: true } },
    { row: 5, column: 0, columns: 2, format: { bold: true } },
    { row: 7, column: 0, columns: 2, format: { bold: true } },
    { row: 9, column: 0, columns: 2, format: { bold: true } },
  ],
  cells: (context) => {
    const { at, column } = context;
    const groups = (["direct", "percentage", "wage", "subsidy"] as const).map((group) => ofGroup(context, group));
    return [
      [{ label: "direct" }, `=${ofGroup(context, "direct")}`],
      [{ label: "percentages" }, `=${ofGroup(context, "percentage")}`],
      [{ label: "other" }, `=ROUND(SUM(${column("budgetLines", "countedAmount")})-${groups.join("-")},2)`],
      [{ label: "cash" }, `=SUM(${at(0, 1)}:${at(2, 1)})`],
      [{ label: "wages" }, `=${ofGroup(context, "wage")}`],
      [{ label: "gross" }, `=${at(3, 1)}+${at(4, 1)}`],
      [{ label: "subsidies" }, `=${ofGroup(context, "subsidy")}-SUM(${column("subsidies", "expected")})`],
      [{ label: "net" }, `=${at(5, 1)}+${at(6, 1)}`],
      [{ label: "granted" }, `=${grantedBudget(context)}`],
      [{ label: "leftNet" }, `=${at(8, 1)}-${at(7, 1)}`],
      [{ label: "cashNet" }, `=${at(3, 1)}+${at(6, 1)}`],
      [{ label: "leftCash" }, `=${at(8, 1)}-${at(10, 1)}`],
    ];
  },
} as const satisfies BlockDeclaration;

/** Net cost against payroll and its norm, and per full-time equivalent (F-B6, F-B7), as `budgetNorm` in the actions. */
export const payrollNormBlock = {
  key: "payrollNorm",
  labels: ["payroll", "share", "norm", "normAmount", "gap", "fte", "perFte", "hours", "hoursPerFte", "daysPerFte"],
  columns: [
    { kind: "text", width: 40 },
    { kind: "euro", width: 16 },
  ],
  formats: [
    { row: 1, column: 1, rows: 2, format: { numberFormat: "0.00%" } },
    { row: 5, column: 1, format: { numberFormat: "0.0" } },
    { row: 7, column: 1, rows: 3, format: { numberFormat: "#,##0.00" } },
  ],
  cells: (context) => {
    const { at, column, setting, legal, word } = context;
    const cancelled = word("trainingStatus", "cancelled");
    const isOn = `(${column("sessions", "status")}<>${word("sessionStatus", "cancelled")})*(COUNTIFS(${column("trainings", "id")},${column("sessions", "trainingId")},${column("trainings", "status")},${cancelled})=0)`;
    const net = plannedTotal(context);
    const per = (row: number, amount: string) => `=IF(${at(row, 1)}=0,"",${amount}/${at(row, 1)})`;
    return [
      [{ label: "payroll" }, `=N(${setting("payroll")})`],
      [{ label: "share" }, per(0, net)],
      [{ label: "norm" }, `=${legal("BE.norm.payroll")}`],
      [{ label: "normAmount" }, `=ROUND(${at(0, 1)}*${at(2, 1)},2)`],
      [{ label: "gap" }, `=IF(${at(0, 1)}=0,"",${net}-${at(3, 1)})`],
      [{ label: "fte" }, `=SUM(${column("employees", "fte")})`],
      [{ label: "perFte" }, per(5, net)],
      [{ label: "hours" }, `=SUMPRODUCT(${isOn},${column("sessions", "hours")},${column("sessions", "enrolled")})`],
      [{ label: "hoursPerFte" }, per(5, at(7, 1))],
      [
        { label: "daysPerFte" },
        `=IF(OR(${at(5, 1)}=0,N(${setting("hoursPerDay")})=0),"",${at(8, 1)}/${setting("hoursPerDay")})`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;
