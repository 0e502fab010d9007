import type { Plan } from "../domain/plan/plan";
import type { PlanRow, RecordKey } from "../domain/plan/planRecords";
import type { TableChange } from "./planChange";

const ofDepartment: ReadonlySet<RecordKey> = new Set(["needs", "trainings", "budgetLines", "expenses"]);

/** The department a plan is for; `null` in the plan of the whole organisation. */
export function ownDepartment({ organisation: { planType, department } }: Plan): string | null {
  return planType === "department" ? department : null;
}

/** Changes in which new rows of a department's plan (S2.16) are of that department when nobody said otherwise. */
export function withOwnDepartment(plan: Plan, changes: readonly TableChange[]): readonly TableChange[] {
  const department = ownDepartment(plan);
  if (department === null) return changes;
  return changes.map((change) =>
    ofDepartment.has(change.table)
      ? { ...change, added: change.added.map((row) => ofOwnDepartment(row, department)) }
      : change,
  );
}

function ofOwnDepartment(row: PlanRow<RecordKey>, department: string): PlanRow<RecordKey> {
  return "department" in row && row.department === null ? { ...row, department } : row;
}
