import { defineSheet, type BlockContext, type BlockDeclaration } from "../defineSheet";
import { monthKeys } from "../monthKeys";

const days = Array.from({ length: 31 }, (_, index) => index + 1);

/** One cell a day: how many sessions have a training day then, else the word for a free holiday or a weekend day; days that do not exist stay empty. */
const dayCell = ({ column, setting, label, yesNo }: BlockContext, month: number, day: number) => {
  const date = `DATE(${setting("planYear")},${month},${day})`;
  const sessions = `COUNTIFS(${column("trainingDays", "date")},${date})`;
  const free = `COUNTIFS(${column("holidays", "date")},${date},${column("holidays", "free")},${yesNo(true)})`;
  const weekend = `IF(WEEKDAY(${date},2)=6,${label("saturday")},IF(WEEKDAY(${date},2)=7,${label("sunday")},""))`;
  const shown = `IF(${sessions}>0,${sessions},IF(${free}>0,${label("holiday")},${weekend}))`;
  return day <= 28 ? `=${shown}` : `=IF(DAY(${date})<>${day},"",${shown})`;
};

/** The year at a glance: 12 months by 31 days (S1.33). */
export const yearGridBlock = {
  key: "yearGrid",
  labels: ["month", "total", "saturday", "sunday", "holiday", ...monthKeys],
  place: { row: 3, column: 0 },
  columns: [
    { kind: "text", width: 11 },
    ...days.map(() => ({ kind: "number", width: 4 }) as const),
    { kind: "number", width: 10 },
  ],
  formats: [{ row: 0, column: 1, rows: 13, columns: 31, format: { horizontal: "Center" } }],
  cells: (context) => [
    [{ label: "month" }, ...days.map((day) => `=${day}`), { label: "total" }],
    ...monthKeys.map((label, index) => [
      { label },
      ...days.map((day) => dayCell(context, index + 1, day)),
      `=SUM(${context.at(index + 1, 1)}:${context.at(index + 1, 31)})`,
    ]),
  ],
  highlights: [
    { when: ({ cell }) => `AND(ROW(${cell})>5,COLUMN(${cell})<33,ISNUMBER(${cell}),${cell}>0)`, tone: "accent" },
    { when: ({ cell }) => `AND(ROW(${cell})>5,COLUMN(${cell})>1,ISTEXT(${cell}),${cell}<>"")`, tone: "muted" },
  ],
} as const satisfies BlockDeclaration;

export const yearCalendarSheet = defineSheet("yearCalendar", {
  tables: [],
  blocks: [yearGridBlock],
  print: { landscape: true, pagesWide: 1, pagesHigh: 1 },
});
