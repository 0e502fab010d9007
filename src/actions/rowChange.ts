import type { Plan } from "../domain/plan/plan";
import type { PlanRow, RecordKey } from "../domain/plan/planRecords";
import type { TableChange } from "./planChange";

type TableKey = Exclude<RecordKey, "organisation">;

/**
 * Changes fields of one row: only those that hold something else now, so that a second time changes nothing. For a row that is gone all fields are
 * kept: writing then answers `outdated` instead of doing nothing.
 */
export function rowChange<K extends TableKey>(
  plan: Plan,
  table: K,
  id: string,
  values: Partial<PlanRow<K>>,
): readonly TableChange[] {
  const row = (plan[table] as readonly { readonly id: string }[]).find((one) => one.id === id) as
    Readonly<Record<string, unknown>> | undefined;
  const fields = Object.entries(values)
    .filter(([field, to]) => row === undefined || !isSame(row[field], to))
    .map(([field, to]) => ({ field, to: to as unknown }));
  return fields.length === 0 ? [] : [{ table, added: [], changed: [{ id, fields }] }];
}

/** Text that was typed, as a cell holds it: without spaces around it, and nothing for nothing. */
export function typedText(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}

function isSame(left: unknown, right: unknown): boolean {
  return Array.isArray(left) && Array.isArray(right) ? left.join(";") === right.join(";") : left === right;
}
