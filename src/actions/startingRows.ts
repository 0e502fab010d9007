import { planSheets } from "../blueprint/planSheets";
import type { TableDeclaration } from "../blueprint/defineTable";
import type { PlanRow, RecordKey } from "../domain/plan/planRecords";
import { blankRow } from "./import/blankRow";

const prefixes: ReadonlyMap<RecordKey, string> = new Map(
  planSheets.flatMap((sheet): readonly TableDeclaration[] => sheet.tables).map(({ key, idPrefix }) => [key, idPrefix]),
);

/** Rows with IDs in order (`CR-001`); fields that are not given are empty. */
export function startingRows<K extends RecordKey>(
  table: K,
  fields: readonly Partial<PlanRow<K>>[],
): readonly PlanRow<K>[] {
  const prefix = prefixes.get(table) ?? "";
  return fields.map((given, index) => ({
    ...blankRow(table, `${prefix}-${String(index + 1).padStart(3, "0")}`),
    ...given,
  }));
}
