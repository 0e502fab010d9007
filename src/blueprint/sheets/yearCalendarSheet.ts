import { defineSheet, type BlockContext, type BlockDeclaration } from "../defineSheet";

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const days = Array.from({ length: 31 }, (_, index) => index + 1);

/** One cell a day: how many sessions have a training day then, `·` on a free holiday; days that do not exist stay empty. */
const dayCell = ({ column, setting, at, yesNo }: BlockContext, month: number, day: number) => {
  const date = `DATE(${setting("planYear")},${month},${day})`;
  const sessions = `COUNTIFS(${column("trainingDays", "date")},${date})`;
  const free = `COUNTIFS(${column("holidays", "date")},${date},${column("holidays", "free")},${yesNo(true)})`;
  return day <= 28
    ? `=IF(${sessions}>0,${sessions},IF(${free}>0,"·",""))`
    : `=IF(MONTH(${date})<>${at(month, 0).replaceAll("$", "")},"",IF(${sessions}>0,${sessions},IF(${free}>0,"·","")))`;
};

/** The year at a glance: 12 months by 31 days (S1.33). */
export const yearGridBlock = {
  key: "yearGrid",
  labels: ["month", "total"],
  place: { row: 3, column: 0 },
  columns: [
    { kind: "number", width: 8 },
    ...days.map(() => ({ kind: "number", width: 4 }) as const),
    { kind: "number", width: 10 },
  ],
  cells: (context) => [
    [{ label: "month" }, ...days.map((day) => `=${day}`), { label: "total" }],
    ...months.map((month) => [
      `=${month}`,
      ...days.map((day) => dayCell(context, month, day)),
      `=SUM(${context.at(month, 1)}:${context.at(month, 31)})`,
    ]),
  ],
  highlights: [
    { when: (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, tone: "accent" },
    { when: (cell) => `${cell}="·"`, tone: "muted" },
  ],
} as const satisfies BlockDeclaration;

export const yearCalendarSheet = defineSheet("yearCalendar", {
  tables: [],
  blocks: [yearGridBlock],
  print: { landscape: true, pagesWide: 1, pagesHigh: 1 },
});
