import type { WorkbookOp } from "../blueprint/ops";
import { cellsFromRow } from "../blueprint/rows";
import { changeLogTable } from "../blueprint/sheets/logSheet";
import type { CellContent } from "../blueprint/workbookSnapshot";
import type { PlanRow, RecordKey } from "../domain/plan/planRecords";
import { nextActionId } from "./loggedActions";
import type { OpenPlan } from "./openPlan";
import type { LoggedAction } from "./planChange";
import { addRowsOps, keysInOrder, tableOf } from "./tableWrites";

/** One cell that changes, or a whole new row when `field` is `null`. */
export interface LogEntry {
  readonly table: RecordKey;
  readonly rowId: string;
  readonly field: string | null;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** The log rows for an action, and its ID. A log that was removed is no reason to refuse work: then nothing is logged. */
export function logOps(
  open: OpenPlan,
  action: LoggedAction,
  entries: readonly LogEntry[],
  log: readonly PlanRow<"changeLog">[],
): { readonly id: string; readonly ops: readonly WorkbookOp[] } {
  const id = nextActionId(action.kind, log);
  const table = tableOf(open, "changeLog");
  if (table === null) return { id, ops: [] };
  const numbers = log.map((row) => Number(/(\d+)$/.exec(row.id)?.[1] ?? 0));
  const first = Math.max(0, ...numbers) + 1;
  const rows = entries.map((entry, index): PlanRow<"changeLog"> => ({
    id: `${changeLogTable.idPrefix}-${String(first + index).padStart(4, "0")}`,
    note: null,
    when: action.when,
    who: action.who,
    tableName: open.shapes.get(entry.table)?.name ?? entry.table,
    rowId: entry.rowId,
    column: entry.field,
    oldValue: String(entry.from),
    newValue: String(entry.to),
    reason: action.reason,
    actionId: id,
  }));
  const keys = keysInOrder(table);
  return {
    id,
    ops: addRowsOps(
      table,
      rows.map((row) => cellsFromRow("changeLog", row, keys, open.texts)),
    ),
  };
}
