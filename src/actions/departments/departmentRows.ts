import { budgetLineAmounts } from "../../domain/calculations/budgetLineAmounts";
import type { Field } from "../../domain/plan/field";
import type { Plan } from "../../domain/plan/plan";
import { planRecords, type RecordKey } from "../../domain/plan/planRecords";
import { wordKey } from "../../domain/warnings/wordKey";
import { rowsOf, withoutLooseReferences, withOwnIds, withTables, type AnyRow } from "../planFiles/soundPlan";
import type { DepartmentFile } from "./departmentFile";

type TableKey = Exclude<RecordKey, "organisation">;

/** What a department's plan brings to the plan of the organisation. Settings, vision, scores and rules are the organisation's own. */
export const departmentTables = [
  "employees",
  "goals",
  "learningGoals",
  "competences",
  "targetGroups",
  "suppliers",
  "contracts",
  "needs",
  "needTests",
  "trainings",
  "quotes",
  "budgetLines",
  "subsidies",
  "expenses",
  "sessions",
  "trainingDays",
  "enrolments",
  "blocks",
  "certificates",
  "evaluations",
] as const satisfies readonly TableKey[];

/** Tables in which a department names what the whole organisation has: the same ID and the same name is the same one. */
const commonTables: ReadonlySet<TableKey> = new Set([
  "employees",
  "goals",
  "learningGoals",
  "competences",
  "targetGroups",
  "suppliers",
  "contracts",
]);

/** Tables whose rows are of the department itself when they name none. */
const ofDepartment: ReadonlySet<TableKey> = new Set(["needs", "trainings", "budgetLines", "expenses", "blocks"]);

const taken: ReadonlySet<TableKey> = new Set(departmentTables);

/** Whether a department brings rows of this table. */
export function isDepartmentTable(table: TableKey): boolean {
  return taken.has(table);
}

/**
 * The rows of a department as they stand in the plan of the organisation: every ID with the department's prefix, so that reading the file again finds
 * them; people, suppliers and goals that the organisation has under the same ID and name are left to it. A line in percent becomes its amount, because there
 * it would be a percentage of other costs.
 */
export function departmentRows({ file, department, prefix }: DepartmentFile, whole: Plan): Plan {
  const own = withTables(withOwnIds(file.plan), (table, rows) => (isDepartmentTable(table) ? rows : []));
  const plan = withDepartment(withFixedAmounts(withoutLooseReferences(own)), department);
  const isCommon = commonRows(plan, whole);
  const idOf = (table: string, id: string) => (isCommon.has(`${table} ${id}`) ? id : `${prefix}${id}`);
  return withTables(plan, (table, rows) =>
    rows
      .filter(({ id }) => !isCommon.has(`${table} ${id}`))
      .map((row) => withIds({ ...row, id: `${prefix}${row.id}` }, table, idOf)),
  );
}

function withDepartment(plan: Plan, department: string): Plan {
  return withTables(plan, (table, rows) =>
    ofDepartment.has(table) ? rows.map((row) => ({ ...row, department: row["department"] ?? department })) : rows,
  );
}

function withFixedAmounts(plan: Plan): Plan {
  const amounts = budgetLineAmounts(plan.budgetLines, plan.organisation.vatDeductible ?? 0);
  return {
    ...plan,
    budgetLines: plan.budgetLines.map((line) =>
      line.unit === "percent" && line.quantity !== null ? fixedLine(line, amounts.get(line.id) ?? 0) : line,
    ),
  };
}

/** A line that costs exactly this amount, VAT included. */
export function fixedLine(line: Plan["budgetLines"][number], amount: number): Plan["budgetLines"][number] {
  return { ...line, quantity: 1, unit: "fixed", unitPrice: amount, vatRate: null };
}

/** Rows of the department that the organisation has as well, as `table id`. */
function commonRows(plan: Plan, whole: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of commonTables) {
    const names = new Map(rowsOf(whole, table).map((row) => [row.id, nameOf(row)]));
    for (const row of rowsOf(plan, table))
      if (nameOf(row) !== "" && names.get(row.id) === nameOf(row)) found.add(`${table} ${row.id}`);
  }
  return found;
}

function nameOf({ name }: AnyRow): string {
  return typeof name === "string" ? wordKey(name) : "";
}

/** A row with other IDs in its references. */
export function withIds(row: AnyRow, table: TableKey, idOf: (table: string, id: string) => string): AnyRow {
  const fields: Readonly<Record<string, Field>> = planRecords[table];
  const changed = Object.entries(fields).flatMap(([key, field]): readonly (readonly [string, unknown])[] => {
    const value = row[key];
    if (field.kind === "reference" && typeof value === "string") return [[key, idOf(field.to, value)]];
    if (field.kind === "references" && Array.isArray(value))
      return [[key, (value as readonly string[]).map((id) => idOf(field.to, id))]];
    return [];
  });
  return { ...row, ...Object.fromEntries(changed) };
}
