import { defineRule } from "../defineRule";
import type { TableKey } from "../ruleContext";
import { wordKey } from "../wordKey";

const tables = ["needs", "trainings", "budgetLines", "budgetFrames", "expenses", "blocks"] as const;

/** A department that nobody on the staff list works in, one warning per table and name. Silent while the staff list names no departments. */
export const unknownDepartment = defineRule({
  code: "W-CON-01",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const known = new Set(plan.employees.map(({ department }) => wordKey(department)).filter((key) => key !== ""));
    if (known.size === 0) return [];
    return tables.flatMap((table) => unknownIn(table, plan[table], known));
  },
});

interface OfDepartment {
  readonly id: string;
  readonly department: string | null;
}

function unknownIn(table: TableKey, rows: readonly OfDepartment[], known: ReadonlySet<string>) {
  const found = new Map<string, { department: string; row: string; rows: number }>();
  for (const { id, department } of rows) {
    const key = wordKey(department);
    if (department === null || key === "" || known.has(key)) continue;
    const entry = found.get(key);
    if (entry) entry.rows += 1;
    else found.set(key, { department, row: id, rows: 1 });
  }
  return [...found.values()].map(({ department, row, rows: count }) => ({
    place: { table, row, field: "department" },
    facts: { department, table, rows: count },
  }));
}
