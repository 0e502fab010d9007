import { planRecords, type PlanRow, type RecordKey } from "../../domain/plan/planRecords";
import type { Field } from "../../domain/plan/field";

/** A row of a record with nothing filled in but its ID. */
export function blankRow<K extends RecordKey>(key: K, id: string): PlanRow<K> {
  const fields: Readonly<Record<string, Field>> = planRecords[key];
  const empty = Object.entries(fields).map(([field, { kind }]) => [
    field,
    kind === "choices" || kind === "references" ? [] : null,
  ]);
  return { id, note: null, ...Object.fromEntries(empty) } as PlanRow<K>;
}
