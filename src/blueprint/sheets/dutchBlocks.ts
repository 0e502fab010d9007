import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";

/** Costs without wages of everybody who takes a place in a session that starts in the plan year. */
const costsOf = ({ column, setting, yesNo }: BlockContext, wkrClass: string) => {
  const [on, year] = [column("enrolments", "costOn"), setting("planYear")];
  return `=SUMIFS(${[
    column("enrolments", "courseCost"),
    column("enrolments", "wkrClass"),
    wkrClass,
    column("enrolments", "takesPlace"),
    yesNo(true),
    on,
    `">="&DATE(${year},1,1)`,
    on,
    `"<="&DATE(${year},12,31)`,
  ].join(",")})`;
};

/** What of the plan year falls in which class of the Dutch work-related costs scheme; costs without a class need one (W-NL-04). */
export const wkrBlock = {
  key: "wkr",
  labels: ["wkrClass", "amount", "unclassified", "total", ...choiceLists.wkrClass.keys],
  columns: [
    { kind: "text", width: 30 },
    { kind: "euro", width: 14 },
  ],
  hasHeader: true,
  formats: [{ row: choiceLists.wkrClass.keys.length + 2, column: 0, columns: 2, format: { bold: true } }],
  cells: (context) => {
    const { at, word } = context;
    const classes = choiceLists.wkrClass.keys;
    return [
      [{ label: "wkrClass" }, { label: "amount" }],
      ...classes.map((key) => [{ label: key }, costsOf(context, word("wkrClass", key))]),
      [{ label: "unclassified" }, costsOf(context, '""')],
      [{ label: "total" }, `=SUM(${at(1, 1)}:${at(classes.length + 1, 1)})`],
    ];
  },
} as const satisfies BlockDeclaration;

const filtered = ({ column, yesNo }: BlockContext, field: string) =>
  `=IFERROR(FILTER(${column("enrolments", field)},${column("enrolments", "transitionCost")}=${yesNo(true)}),"")`;

/** The register of costs that are to be deducted from the Dutch transition payment, with what may be, or the first reason why not (F-C9); it spills. */
export const transitionBlock = {
  key: "transitionCosts",
  labels: ["employee", "training", "costOn", "amount", "deductible", "refusal", "total"],
  columns: [
    { kind: "text", width: 26 },
    { kind: "text", width: 40 },
    { kind: "date", width: 12 },
    { kind: "euro", width: 14 },
    { kind: "euro", width: 14 },
    { kind: "text", width: 44 },
  ],
  spillRows: 100,
  formats: [
    { row: 0, column: 0, columns: 6, format: { bold: true } },
    { row: 1, column: 0, columns: 6, format: { bold: true, fill: "#DDEBF7", wrap: true, vertical: "Center" } },
  ],
  hasHeader: false,
  cells: (context) => {
    const { column, yesNo } = context;
    const asked = `SUMIFS(${column("enrolments", "courseCost")},${column("enrolments", "transitionCost")},${yesNo(true)})`;
    return [
      [{ label: "total" }, null, null, `=${asked}`, `=SUM(${column("enrolments", "transitionDeductible")})`, null],
      [
        { label: "employee" },
        { label: "training" },
        { label: "costOn" },
        { label: "amount" },
        { label: "deductible" },
        { label: "refusal" },
      ],
      ["employeeName", "trainingTitle", "costOn", "courseCost", "transitionDeductible", "transitionRefusal"].map(
        (field) => filtered(context, field),
      ),
    ];
  },
} as const satisfies BlockDeclaration;
