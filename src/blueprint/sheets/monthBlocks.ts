import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { plannedTotal } from "../plannedTotal";

/** A month of the financial year that begins in the plan year, counted from 0: `financialYearMonths` in the domain. */
const monthOfYear = ({ setting }: BlockContext, month: number) =>
  `DATE(${setting("planYear")},MAX(1,N(${setting("financialYearStart")}))+${month},1)`;

/**
 * What falls in the months from a first one on: lines of trainings with training days in equal parts a day, others in their own month (F-B10), by
 * `OPL.FASERING` month by month and natively; less the subsidies of those months.
 */
const inMonths = ({ column, withTwin }: BlockContext, first: string, count: 1 | 3) => {
  const [ids, amounts, own] = (["trainingId", "countedAmount", "month"] as const).map((key) =>
    column("budgetLines", key),
  );
  const [dayIds, dates] = [column("trainingDays", "trainingId"), column("trainingDays", "date")];
  const daysOf = (until: string) => `COUNTIFS(${dayIds},${ids},${dates},${until})`;
  const days = daysOf('">0"');
  const until = (end: string) => `ROUND(${amounts}*${daysOf(`"<"&${end}`)}/(${days}+(${days}=0)),2)`;
  const next = `EDATE(${first},${count})`;
  const phased = `SUMPRODUCT(${until(next)}-${until(first)})`;
  const unphased = `SUMPRODUCT((${days}=0)*(${own}>=${first})*(${own}<${next})*ISNUMBER(${own})*${amounts})`;
  const subsidies = `SUMIFS(${column("subsidies", "expected")},${column("subsidies", "date")},">="&${first},${column("subsidies", "date")},"<"&${next})`;
  const starts = [first, `EDATE(${first},1)`, `EDATE(${first},2)`].slice(0, count);
  const custom = starts.map((start) => `OPL.FASERING(${ids},${amounts},${own},${dayIds},${dates},${start})`).join("+");
  return `=${withTwin(custom, `ROUND(${phased}+${unphased},2)`)}-${subsidies}`;
};

const columns = [
  { kind: "yearMonth", width: 18 },
  { kind: "euro", width: 16 },
] as const;

const periods = (
  context: BlockContext,
  label: "month" | "quarter",
  count: 12 | 4,
): ReturnType<BlockDeclaration["cells"]> => {
  const { at } = context;
  const length = count === 12 ? 1 : 3;
  const rows = Array.from({ length: count }, (_, index) => [
    `=${monthOfYear(context, index * length)}`,
    inMonths(context, at(index + 1, 0), length),
  ]);
  return [
    [{ label }, { label: "amount" }],
    ...rows,
    [{ label: "notPhased" }, `=${plannedTotal(context)}-SUM(${at(1, 1)}:${at(count, 1)})`],
    [{ label: "total" }, `=SUM(${at(1, 1)}:${at(count + 1, 1)})`],
  ];
};

/** Totals per month of the financial year; what has no month of that year stands apart. */
export const totalsByMonthBlock = {
  key: "totalsByMonth",
  labels: ["month", "amount", "notPhased", "total"],
  columns,
  hasHeader: true,
  cells: (context) => periods(context, "month", 12),
} as const satisfies BlockDeclaration;

/** The same per quarter, named by its first month. */
export const totalsByQuarterBlock = {
  key: "totalsByQuarter",
  labels: ["quarter", "amount", "notPhased", "total"],
  columns,
  hasHeader: true,
  cells: (context) => periods(context, "quarter", 4),
} as const satisfies BlockDeclaration;
