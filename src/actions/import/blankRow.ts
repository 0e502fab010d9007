import { planRecords, type PlanRow, type RecordKey } from "../../domain/plan/planRecords";
import type { Field } from "../../domain/plan/field";

const emptyFields = new Map<RecordKey, Readonly<Record<string, null | readonly never[]>>>();

/** A row of a record with nothing filled in but its ID. */
export function blankRow<K extends RecordKey>(key: K, id: string): PlanRow<K> {
  const empty = emptyFields.get(key) ?? emptyFieldsOf(key);
  emptyFields.set(key, empty);
  return { id, note: null, ...empty } as PlanRow<K>;
}

function emptyFieldsOf(key: RecordKey): Readonly<Record<string, null | readonly never[]>> {
  const fields: Readonly<Record<string, Field>> = planRecords[key];
  return Object.fromEntries(
    Object.entries(fields).map(([field, { kind }]) => [field, kind === "choices" || kind === "references" ? [] : null]),
  );
}
