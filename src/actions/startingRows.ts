import { numberedId } from "../blueprint/idPrefix";
import type { PlanRow, RecordKey } from "../domain/plan/planRecords";
import { blankRow } from "./import/blankRow";

/** Rows with IDs in order (`CRIT-001`); fields that are not given are empty. */
export function startingRows<K extends RecordKey>(
  table: K,
  fields: readonly Partial<PlanRow<K>>[],
): readonly PlanRow<K>[] {
  return fields.map((given, index) => ({
    ...blankRow(table, numberedId(table, index + 1)),
    ...given,
  }));
}
