import type { PlanRow, RecordKey } from "../../domain/plan/planRecords";
import { blankRow } from "./blankRow";
import type { RowChange, TableChanges } from "./importPreview";
import { inSlices, type ImportWatch } from "./importWatch";

/** A row as the file wants it: only the fields that the file fills. */
export interface DraftRow {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Compares rows of a file with the table, by ID: added, changed field by field, unchanged, and what the file does not have. An empty value
 * in the file never empties a cell of the plan. `isComplete` says that the file should hold every row of the table.
 */
export async function tableChanges<K extends RecordKey>(
  table: K,
  current: readonly PlanRow<K>[],
  drafts: readonly DraftRow[],
  isComplete: boolean,
  watch: ImportWatch,
): Promise<TableChanges<K>> {
  const known = new Map(current.map((row) => [row.id, row]));
  const added: PlanRow<K>[] = [];
  const changed: RowChange<K>[] = [];
  const seen = new Set<string>();
  await inSlices(drafts, "checking", watch, ({ id, values }) => {
    const existing = known.get(id);
    seen.add(id);
    if (existing) changed.push(...changeOf(existing, values));
    else added.push(newRow(table, id, values));
  });
  const unchanged = drafts.length - added.length - changed.length;
  const missing = isComplete ? current.filter(({ id }) => !seen.has(id)).map(({ id }) => id) : [];
  return { table, added, changed, unchanged, missing };
}

function newRow<K extends RecordKey>(table: K, id: string, values: DraftRow["values"]): PlanRow<K> {
  const row: Record<string, unknown> = blankRow(table, id);
  for (const field in values) if (values[field] !== null) row[field] = values[field];
  return row as PlanRow<K>;
}

function changeOf<K extends RecordKey>(existing: PlanRow<K>, values: DraftRow["values"]): readonly RowChange<K>[] {
  const before: Readonly<Record<string, unknown>> = existing;
  const fields = Object.entries(values)
    .filter(([field, value]) => value !== null && before[field] !== value)
    .map(([field, to]) => ({ field, from: before[field] ?? null, to }));
  if (fields.length === 0) return [];
  const changed = Object.fromEntries(fields.map(({ field, to }) => [field, to]));
  return [{ id: existing.id, fields, row: { ...existing, ...changed } }];
}
