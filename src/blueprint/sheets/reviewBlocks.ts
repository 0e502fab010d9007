import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { isLargeDeviation } from "../isLargeDeviation";
import { plannedTotal } from "../plannedTotal";

const costTypes = choiceLists.costType.keys;

const spentOn = ({ column, word }: BlockContext, status: "committed" | "realised", costType: string) =>
  `SUMIFS(${column("expenses", "amount")},${column("expenses", "status")},${word("spendStatus", status)},${column("expenses", "costType")},${costType})`;

/** What every cost type was planned at, and what was committed and realised for it; too much is marked from 5 % and 500 euro on (F-B14); a
 * subsidy that did not come in yet is not. */
export const costTypeSpendingBlock = {
  key: "costTypeSpending",
  labels: ["costType", "planned", "committed", "realised", "left", "none", "total"],
  columns: [
    { kind: "text", width: 30 },
    { kind: "euro", width: 14 },
    { kind: "euro", width: 14 },
    { kind: "euro", width: 14 },
    { kind: "euro", width: 16 },
  ],
  highlights: [
    {
      when: ({ inRow }) =>
        `AND(N(${inRow(1)})>=0,ISNUMBER(${inRow(4)}),N(${inRow(4)})<0,${isLargeDeviation(inRow(4), inRow(1))})`,
      tone: "warning",
    },
  ],
  cells: (context) => {
    const { at, column, word } = context;
    const last = costTypes.length + 1;
    const left = (row: number) => `=${at(row, 1)}-${at(row, 2)}-${at(row, 3)}`;
    const planned = (key: string, name: string) =>
      `SUMIFS(${column("budgetLines", "countedAmount")},${column("budgetLines", "costType")},${name})${key === "subsidy" ? `-SUM(${column("subsidies", "expected")})` : ""}`;
    const sum = (across: number) => `=SUM(${at(1, across)}:${at(last, across)})`;
    return [
      [{ label: "costType" }, { label: "planned" }, { label: "committed" }, { label: "realised" }, { label: "left" }],
      ...costTypes.map((key, index) => {
        const name = at(index + 1, 0);
        const spent = (["committed", "realised"] as const).map((status) => `=${spentOn(context, status, name)}`);
        return [`=${word("costType", key)}`, `=${planned(key, name)}`, ...spent, left(index + 1)];
      }),
      [
        { label: "none" },
        `=ROUND(${plannedTotal(context)}-SUM(${at(1, 1)}:${at(last - 1, 1)}),2)`,
        `=${spentOn(context, "committed", '""')}`,
        `=${spentOn(context, "realised", '""')}`,
        left(last),
      ],
      [{ label: "total" }, sum(1), sum(2), sum(3), sum(4)],
    ];
  },
} as const satisfies BlockDeclaration;

/** How far the review of the budget is: lines and their amounts without surcharges by status, and what was granted to parts of the budget by status. */
export const lineStatusesBlock = {
  key: "lineStatuses",
  labels: ["status", "lines", "amount", "none", "frames", "granted"],
  columns: [
    { kind: "text", width: 26 },
    { kind: "number", width: 10 },
    { kind: "euro", width: 16 },
  ],
  cells: ({ at, column, word }) => {
    const own = column("budgetLines", "status");
    const lines = (criterion: string) => [
      `=COUNTIFS(${own},${criterion},${column("budgetLines", "costType")},"?*")`,
      `=SUMIFS(${column("budgetLines", "directAmount")},${own},${criterion})`,
    ];
    const frames = (name: string) => [
      `=COUNTIFS(${column("budgetFrames", "status")},${name})`,
      `=SUMIFS(${column("budgetFrames", "granted")},${column("budgetFrames", "status")},${name})`,
    ];
    const first = choiceLists.lineStatus.keys.length + 3;
    return [
      [{ label: "status" }, { label: "lines" }, { label: "amount" }],
      ...choiceLists.lineStatus.keys.map((key, index) => [`=${word("lineStatus", key)}`, ...lines(at(index + 1, 0))]),
      [{ label: "none" }, ...lines('""')],
      [{ label: "frames" }, { label: "lines" }, { label: "granted" }],
      ...choiceLists.budgetStatus.keys.map((key, index) => [
        `=${word("budgetStatus", key)}`,
        ...frames(at(first + index, 0)),
      ]),
    ];
  },
} as const satisfies BlockDeclaration;

/** Totals per cost centre: the cost centres spill from their list; what has none, subsidies too, stands first. */
export const totalsByCostCentreBlock = {
  key: "totalsByCostCentre",
  labels: ["costCentre", "amount", "none"],
  columns: [
    { kind: "text", width: 30 },
    { kind: "euro", width: 16 },
  ],
  spillRows: 60,
  cells: (context) => {
    const { column, list, withTwin } = context;
    const [keys, amounts] = [column("budgetLines", "costCentre"), column("budgetLines", "countedAmount")];
    const centres = list("costCentre");
    return [
      [{ label: "costCentre" }, { label: "amount" }],
      [{ label: "none" }, `=ROUND(${plannedTotal(context)}-SUMIFS(${amounts},${keys},"?*"),2)`],
      [
        `=${centres}`,
        `=${withTwin(`OPL.SUBTOTAAL(${keys},${amounts},${centres})`, `SUMIFS(${amounts},${keys},${centres})`)}`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;
