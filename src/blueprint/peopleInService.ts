import type { FormulaContext } from "./formulaContext";

type Staff = Pick<FormulaContext, "column" | "setting">;

/** Counts people on the staff list who have not left by the reference date; without a reference date nobody has. `criteria` are those of COUNTIFS. */
export function countInService({ column, setting }: Staff, ...criteria: readonly string[]): string {
  const end = column("employees", "endDate");
  const given = criteria.join(",");
  return `(COUNTIFS(${given},${end},"")+COUNTIFS(${given},${end},">="&N(${setting("referenceDate")})))`;
}

/** For every row of the staff list 1 when somebody stands there who has not left by the reference date, else 0; for SUMPRODUCT. */
export function inService({ column, setting }: Staff): string {
  const end = column("employees", "endDate");
  return `((${column("employees", "name")}<>"")*(((${end}="")+(${end}>=N(${setting("referenceDate")})))>0))`;
}
