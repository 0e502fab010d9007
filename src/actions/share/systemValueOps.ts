import type { WorkbookOp } from "../../blueprint/ops";
import { cellsFromRow } from "../../blueprint/rows";
import type { Plan } from "../../domain/plan/plan";
import type { OpenPlan } from "../openPlan";
import { addRowsOps, cellOp, keysInOrder, rowWithId, tableOf } from "../tableWrites";
import { systemValueChanges } from "./systemValueChanges";

/** Writes system values without a line in the log: for actions that have a way back of their own. Nothing when the table is gone. */
export function systemValueOps(
  open: OpenPlan,
  plan: Plan,
  values: ReadonlyMap<string, string | null>,
): readonly WorkbookOp[] {
  const table = tableOf(open, "systemValues");
  if (table === null) return [];
  const { added, changed } = systemValueChanges(plan, values);
  const rows = added.map((row) => cellsFromRow("systemValues", row, keysInOrder(table), open.texts));
  return [
    ...changed.flatMap(({ id, fields }) =>
      fields.flatMap(({ to }) => cellOp(table, rowWithId(table, id), "value", to === null ? "" : String(to)) ?? []),
    ),
    ...addRowsOps(table, rows),
  ];
}
