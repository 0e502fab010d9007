import { numberedId } from "../../blueprint/idPrefix";
import type { PlanRow, RecordKey } from "../../domain/plan/planRecords";
import { blankRow } from "../import/blankRow";
import type { ExampleSetting } from "./exampleSetting";

/** The fields of one row of the example that are filled in. */
export type ExampleFields<K extends RecordKey> = Partial<Omit<PlanRow<K>, "id">>;

/** Rows of one table of the example, numbered in order: `OPL-001`, `OPL-002` … */
export function exampleRows<K extends RecordKey>(
  table: K,
  rows: readonly ((setting: ExampleSetting) => ExampleFields<K>)[],
): (setting: ExampleSetting) => readonly PlanRow<K>[] {
  return (setting) =>
    numberedRows(
      table,
      rows.map((fieldsOf) => fieldsOf(setting)),
    );
}

/** Rows with their IDs from the fields. */
export function numberedRows<K extends RecordKey>(
  table: K,
  fields: readonly ExampleFields<K>[],
): readonly PlanRow<K>[] {
  return fields.map((filled, index) => ({
    ...blankRow(table, numberedId(table, index + 1)),
    ...filled,
  }));
}
