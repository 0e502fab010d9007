import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { monthKeys } from "../monthKeys";

/** Hours of training of everybody who takes a place, on the training days of a month of the plan year. */
const hoursIn = ({ column, setting }: BlockContext, month: number) => {
  const [dates, year] = [column("trainingDays", "date"), setting("planYear")];
  return `SUMIFS(${column("trainingDays", "personHours")},${dates},">="&DATE(${year},${month},1),${dates},"<"&DATE(${year},${month + 1},1))`;
};

const quarters = ["quarter1", "quarter2", "quarter3", "quarter4"] as const;

/** How evenly training is spread over the plan year: hours of people per month, the share of each quarter, and the busiest month against the mean (F-K11); 1 is perfectly even. */
export const trainingSpreadBlock = {
  key: "trainingSpread",
  labels: ["month", "hours", "quarter", "share", "evenness", ...quarters, ...monthKeys],
  columns: [
    { kind: "text", width: 24 },
    { kind: "hours", width: 12 },
    { kind: "text", width: 12 },
    { kind: "percent", width: 14 },
  ],
  formats: [{ row: 13, column: 0, columns: 2, format: { bold: true } }],
  cells: (context) => {
    const { at } = context;
    const all = `${at(1, 1)}:${at(12, 1)}`;
    return [
      [{ label: "month" }, { label: "hours" }, { label: "quarter" }, { label: "share" }],
      ...monthKeys.map((label, index) => {
        const quarter = index % 3 === 0 ? quarters[index / 3] : undefined;
        const share = `=IF(SUM(${all})=0,"",SUM(${at(index + 1, 1)}:${at(index + 3, 1)})/SUM(${all}))`;
        return [
          { label },
          `=${hoursIn(context, index + 1)}`,
          quarter === undefined ? null : { label: quarter },
          quarter === undefined ? null : share,
        ];
      }),
      [{ label: "evenness" }, `=IF(SUM(${all})=0,"",ROUND(MAX(${all})/AVERAGE(${all}),4))`, null, null],
    ];
  },
} as const satisfies BlockDeclaration;
