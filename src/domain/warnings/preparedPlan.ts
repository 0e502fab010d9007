import { planRecords, type PlanRow, type RecordKey } from "../plan/planRecords";
import type { Plan } from "../plan/plan";
import { compareIds } from "./compareIds";

/** The plan as rules read it: without drafts (rows that hold nothing but an ID) and with each table in order of ID, so that the order of rows on a sheet changes no outcome. */
export function preparedPlan(plan: Plan): Plan {
  const tables = (Object.keys(planRecords) as RecordKey[])
    .filter((key) => key !== "organisation")
    .map((key) => [key, inOrderOfId(withoutDrafts(key, plan[key]))]);
  return { ...(Object.fromEntries(tables) as unknown as Plan), organisation: plan.organisation };
}

function withoutDrafts<K extends RecordKey>(key: K, rows: readonly PlanRow<K>[]): readonly PlanRow<K>[] {
  const fields = Object.keys(planRecords[key]);
  return rows.some((row) => isDraft(row, fields)) ? rows.filter((row) => !isDraft(row, fields)) : rows;
}

function isDraft<K extends RecordKey>(row: PlanRow<K>, fields: readonly string[]): boolean {
  const values: Readonly<Record<string, unknown>> = row;
  if (row.note !== null) return false;
  for (const field of fields) {
    const value = values[field];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) return false;
  }
  return true;
}

function inOrderOfId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const isOrdered = rows.every((row, index) => index === 0 || compareIds(rows[index - 1]?.id ?? "", row.id) <= 0);
  return isOrdered ? rows : rows.toSorted((first, second) => compareIds(first.id, second.id));
}
