import { planRecords, type PlanRow, type RecordKey } from "../plan/planRecords";
import type { Plan } from "../plan/plan";

/** The plan as rules read it: without drafts (rows that hold nothing but an ID) and with each table in order of ID, so that the order of rows on a sheet changes no outcome. */
export function preparedPlan(plan: Plan): Plan {
  const tables = (Object.keys(planRecords) as RecordKey[])
    .filter((key) => key !== "organisation")
    .map((key) => [key, inOrderOfId(plan[key].filter((row) => !isDraft(key, row)))]);
  return { ...(Object.fromEntries(tables) as unknown as Plan), organisation: plan.organisation };
}

function isDraft<K extends RecordKey>(key: K, row: PlanRow<K>): boolean {
  const values: Readonly<Record<string, unknown>> = row;
  if (row.note !== null) return false;
  for (const field in planRecords[key]) {
    const value = values[field];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) return false;
  }
  return true;
}

function inOrderOfId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const isOrdered = rows.every((row, index) => index === 0 || (rows[index - 1]?.id ?? "") <= row.id);
  return isOrdered
    ? rows
    : rows.toSorted((first, second) => (first.id < second.id ? -1 : first.id > second.id ? 1 : 0));
}
