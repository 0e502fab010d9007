import type { FormulaContext } from "./formulaContext";

type Columns = Pick<FormulaContext, "column">;

/** What the plan costs net: the lines that count less the subsidies, as `planMoney` in the domain. */
export function plannedTotal({ column }: Columns): string {
  return `(SUM(${column("budgetLines", "countedAmount")})-SUM(${column("subsidies", "expected")}))`;
}

/** The part of it with a key, in Excel's own functions; an array of keys gives an array. */
export function plannedWith(
  columns: Columns,
  field: "cluster" | "countedDepartment" | "trainingId",
  key: string,
): string {
  const sum = (table: "budgetLines" | "subsidies", amount: string) =>
    `SUMIFS(${columns.column(table, amount)},${columns.column(table, field)},${key})`;
  return `${sum("budgetLines", "countedAmount")}-${sum("subsidies", "expected")}`;
}

/** The part of it with a key by `OPL.SUBTOTAAL`, twice. */
export function plannedSubtotal({ column }: Columns, field: "cluster" | "countedDepartment", key: string): string {
  const sum = (table: "budgetLines" | "subsidies", amount: string) =>
    `OPL.SUBTOTAAL(${column(table, field)},${column(table, amount)},${key})`;
  return `${sum("budgetLines", "countedAmount")}-${sum("subsidies", "expected")}`;
}
