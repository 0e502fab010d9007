import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { grantedBudget } from "../grantedBudget";
import { countInService, inService } from "../peopleInService";
import { plannedTotal } from "../plannedTotal";

/** The plan's own figure for each indicator: euro, hours and per cents; as `benchmarkLines` in the actions. */
const ownFigures = (context: BlockContext) => {
  const { column, setting, word, yesNo } = context;
  const people = countInService(context, column("employees", "name"), '"?*"');
  const cancelled = word("trainingStatus", "cancelled");
  const isOn = `(${column("sessions", "status")}<>${word("sessionStatus", "cancelled")})*(COUNTIFS(${column("trainings", "id")},${column("sessions", "trainingId")},${column("trainings", "status")},${cancelled})=0)`;
  const hours = `SUMPRODUCT(${isOn},${column("sessions", "hours")},${column("sessions", "enrolled")})`;
  const participants = `SUMPRODUCT((COUNTIFS(${column("enrolments", "employeeId")},${column("employees", "id")},${column("enrolments", "takesPlace")},${yesNo(true)})>0)*${inService(context)})`;
  const realised = `SUMIFS(${column("expenses", "amount")},${column("expenses", "status")},${word("spendStatus", "realised")})`;
  return {
    budgetPerEmployee: `${plannedTotal(context)}/${people}`,
    payrollShare: `100*${plannedTotal(context)}/${setting("payroll")}`,
    hoursPerEmployee: `${hours}/${people}`,
    budgetUsed: `100*${realised}/${grantedBudget(context)}`,
    participation: `100*${participants}/${people}`,
  } as const;
};

/** The plan's own figures beside the published ones of the table Richtcijfers, with their year and source (domain 2.3). The list spills. */
export const benchmarkBlock = {
  key: "benchmarkComparison",
  labels: ["indicator", "own", "value", "what", "year", "source"],
  columns: [
    { kind: "text", width: 38 },
    { kind: "number", width: 14 },
    { kind: "number", width: 14 },
    { kind: "text", width: 64 },
    { kind: "number", width: 8 },
    { kind: "text", width: 40 },
  ],
  spillRows: 60,
  formats: [{ row: 1, column: 1, rows: 61, columns: 2, format: { numberFormat: "#,##0.00" } }],
  cells: (context) => {
    const { column, word } = context;
    const of = (field: "indicator" | "value" | "what" | "year" | "source") => column("benchmarks", field);
    const own = Object.entries(ownFigures(context)).reduceRight(
      (otherwise, [key, figure]) =>
        `IF(${of("indicator")}=${word("benchmarkIndicator", key)},IFERROR(ROUND(${figure},2),""),${otherwise})`,
      '""',
    );
    const shown = (field: "value" | "year") => `=IF(${of(field)}="","",${of(field)})`;
    return [
      [
        { label: "indicator" },
        { label: "own" },
        { label: "value" },
        { label: "what" },
        { label: "year" },
        { label: "source" },
      ],
      [`=${of("indicator")}&""`, `=${own}`, shown("value"), `=${of("what")}&""`, shown("year"), `=${of("source")}&""`],
    ];
  },
} as const satisfies BlockDeclaration;
