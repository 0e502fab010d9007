import type { BlockContext, BlockDeclaration } from "../defineSheet";

/** Days of right of everybody in the plan year (F-C2): days × working time × started months / 12. */
const right = ({ column, setting, at, withTwin }: BlockContext) => {
  const [fte, start, end] = (["fte", "startDate", "endDate"] as const).map((key) => column("employees", key));
  const year = setting("planYear");
  const month = (day: string) => `((YEAR(${day})-${year})*12+MONTH(${day})-1)`;
  const [first, last] = [
    `IF(${start}="",0,IF(${month(`${start}`)}<0,0,${month(`${start}`)}))`,
    `IF(${end}="",11,IF(${month(`${end}`)}>11,11,${month(`${end}`)}))`,
  ];
  const months = `(${last}-${first}+1)`;
  const days = at(0, 2);
  return withTwin(
    `OPL.OPLEIDINGSRECHT(${days},${fte},${start},${end},${year})`,
    `IF(${fte}="","",${days}*${fte}*IF(${months}>0,${months},0)/12)`,
  );
};

/**
 * Days that come into the plan year (F-C3), as `carriedInto` of the domain: what was left of the year before, at most the days granted within
 * the window and those that came in from a time that was not recorded. Without a window everything.
 */
const carriedIn = ({ column, setting, legal }: BlockContext) => {
  const [ids, year, window] = [column("employees", "id"), setting("planYear"), legal("BE.right.windowYears")];
  const sum = (days: "balance" | "right" | "carriedIn", after: string, before: string) => {
    const [own, years] = [column("trainingRights", "employeeId"), column("trainingRights", "year")];
    return `SUMIFS(${column("trainingRights", days)},${own},${ids},${years},">"&${after},${years},"<"&${before})`;
  };
  const left = sum("balance", `(${year}-2)`, `${year}`);
  const granted = sum("right", `(${year}-${window})`, `${year}`);
  const unrecorded = `(${sum("carriedIn", `(${year}-${window}+1)`, `${year}`)}-${sum("balance", `(${year}-${window})`, `(${year}-1)`)})`;
  const covered = `(${granted}+IF(${unrecorded}>0,${unrecorded},0))`;
  return `IF(${window}=0,${left},IF(${left}<${covered},${left},${covered}))`;
};

/** The individual training account per employee: carried in, right, followed and left, in days (F-C2, F-C3). The lists spill, so that new people appear by themselves. */
export const trainingRightAccountBlock = {
  key: "trainingRightAccount",
  labels: ["daysFullTime", "id", "name", "carriedIn", "right", "taken", "balance"],
  columns: [
    { kind: "text", width: 12 },
    { kind: "text", width: 30 },
    { kind: "number", width: 12 },
    { kind: "number", width: 12 },
    { kind: "number", width: 12 },
    { kind: "number", width: 12 },
  ],
  spillRows: 400,
  hasHeader: false,
  formats: [
    { row: 1, column: 0, columns: 6, format: { bold: true, fill: "#DDEBF7", wrap: true, vertical: "Center" } },
    { row: 2, column: 2, rows: 400, columns: 4, format: { numberFormat: "0.00" } },
  ],
  cells: (context) => {
    const { column, setting, legal } = context;
    const [ids, year] = [column("employees", "id"), setting("planYear")];
    const quarters = (["fteQuarter4", "fteQuarter1", "fteQuarter2", "fteQuarter3"] as const).map(setting).join(",");
    const size = `IFERROR(AVERAGE(${quarters}),0)`;
    const carried = carriedIn(context);
    const taken = `SUMIFS(${column("enrolments", "rightHours")},${column("enrolments", "employeeId")},${ids},${column("enrolments", "year")},${year})/IF(N(${setting("hoursPerDay")})=0,7.6,${setting("hoursPerDay")})`;
    const own = right(context);
    return [
      [
        { label: "daysFullTime" },
        null,
        `=IF(${size}>=${legal("BE.plan.workers")},${legal("BE.right.days20")},IF(${size}>=${legal("BE.right.workers10")},${legal("BE.right.days10")},0))`,
      ],
      [
        { label: "id" },
        { label: "name" },
        { label: "carriedIn" },
        { label: "right" },
        { label: "taken" },
        { label: "balance" },
      ],
      [
        `=${ids}&""`,
        `=${column("employees", "name")}&""`,
        `=${carried}`,
        `=${own}`,
        `=${taken}`,
        `=${carried}+IFERROR(${own}+0,0)-${taken}`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;
