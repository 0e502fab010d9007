import type { Plan } from "../../plan/plan";
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
    const known = knownDepartments(plan);
    if (known.size === 0) return [];
    return tables.flatMap((table) => unknownIn(table, plan[table], known));
  },
});

function knownDepartments({ employees }: Plan): ReadonlySet<string> {
  const spellings = new Set(employees.map(({ department }) => department));
  return new Set([...spellings].map(wordKey).filter((key) => key !== ""));
}

interface OfDepartment {
  readonly id: string;
  readonly department: string | null;
}

function unknownIn(table: TableKey, rows: readonly OfDepartment[], known: ReadonlySet<string>) {
  const found = new Map<string, { department: string; row: string; rows: number }>();
  const keys = new Map<string, string>();
  for (const { id, department } of rows) {
    if (department === null) continue;
    let key = keys.get(department);
    if (key === undefined) keys.set(department, (key = wordKey(department)));
    if (key === "" || known.has(key)) continue;
    const entry = found.get(key);
    if (entry) entry.rows += 1;
    else found.set(key, { department, row: id, rows: 1 });
  }
  return [...found.values()].map(({ department, row, rows: count }) => ({
    place: { table, row, field: "department" },
    facts: { department, table, rows: count },
  }));
}
