import type { BlockDeclaration } from "../defineSheet";

/** The training section of the Belgian social balance sheet over the plan year, with the codes of the form, as one list that spills (F-B11). */
export const socialBalanceBlock = {
  key: "socialBalance",
  labels: ["codeMen", "codeWomen", "item", "men", "women", "language"],
  columns: [
    { kind: "text", width: 10 },
    { kind: "text", width: 10 },
    { kind: "text", width: 70 },
    { kind: "euro", width: 14 },
    { kind: "euro", width: 14 },
  ],
  spillRows: 11,
  cells: ({ column, setting, label, customOnly }) => [
    [{ label: "codeMen" }, { label: "codeWomen" }, { label: "item" }, { label: "men" }, { label: "women" }],
    [
      `=${customOnly(
        `OPL.SOCIALEBALANS(${[
          column("enrolments", "employeeId"),
          column("enrolments", "gender"),
          column("enrolments", "formality"),
          column("enrolments", "realisedHours"),
          column("enrolments", "grossCost"),
          column("enrolments", "fundContribution"),
          column("enrolments", "grant"),
          label("language"),
          column("enrolments", "year"),
          setting("planYear"),
        ].join(",")})`,
      )}`,
    ],
  ],
} as const satisfies BlockDeclaration;
