import { choiceLists, type ChoiceListKey } from "../domain/plan/choiceLists";
import type { Field } from "../domain/plan/field";
import { planRecords, type PlanRow, type RecordKey } from "../domain/plan/planRecords";

/** Words in rows that are not among the choices a list starts with; only lists that people may extend have such words. */
export function ownWordsOf(
  table: RecordKey,
  rows: readonly PlanRow<RecordKey>[],
): ReadonlyMap<ChoiceListKey, readonly string[]> {
  const words = new Map<ChoiceListKey, Set<string>>();
  const fields: readonly [string, Field][] = Object.entries(planRecords[table]);
  for (const [key, field] of fields) {
    if (field.kind !== "choice" || !choiceLists[field.list].open) continue;
    const keys: readonly string[] = choiceLists[field.list].keys;
    const found = words.get(field.list) ?? new Set<string>();
    words.set(field.list, found);
    for (const row of rows) {
      const value = (row as Readonly<Record<string, unknown>>)[key];
      if (typeof value === "string" && !keys.includes(value)) found.add(value);
    }
  }
  return new Map([...words].map(([list, found]) => [list, [...found]]));
}
