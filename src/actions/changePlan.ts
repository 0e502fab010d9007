import { cellFromField } from "../blueprint/cells/cellFromField";
import type { FieldValue } from "../blueprint/cells/fieldFromCell";
import type { FoundTable } from "../blueprint/foundTable";
import type { WorkbookOp } from "../blueprint/ops";
import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import { cellsFromRow } from "../blueprint/rows";
import type { WorkbookTexts } from "../blueprint/workbookTexts";
import type { Field } from "../domain/plan/field";
import type { Plan } from "../domain/plan/plan";
import { planRecords } from "../domain/plan/planRecords";
import { asActionResult, type ActionProblem, type ActionResult } from "./actionProblem";
import { logOps, type LogEntry } from "./logOps";
import { inTurns } from "./inTurns";
import { openPlan, type OpenPlan } from "./openPlan";
import { withOwnDepartment } from "./ownDepartment";
import type { LoggedAction, TableChange } from "./planChange";
import { newWordOps } from "./newWordOps";
import type { Result, WorkbookPort } from "./ports";
import { addRowsOps, cellOp, isFilterInTheWay, keysInOrder, rowWithId, tableOf } from "./tableWrites";

/**
 * Reads the workbook again, plans what to write from what stands there now, writes it and logs what was there, all in one step; gives the ID of the action.
 * `outdated` when a row to change is gone or a new ID was taken meanwhile, `notFound` when a table or a column to write is gone, `filtered` when a filter hides rows of a table
 * that grows, `nothingToChange` when there is nothing to write. Nothing is written then.
 */
export async function changePlan(
  port: WorkbookPort,
  action: LoggedAction,
  planned: (plan: Plan) => readonly TableChange[],
): ActionResult<string> {
  const opened = await openPlan(port);
  if (!opened.ok) return asActionResult(opened);
  const open = opened.value;
  const { plan } = await inTurns(planFromSnapshotInParts(open.snapshot, open.texts));
  const changes = withOwnDepartment(plan, planned(plan)).filter(
    ({ added, changed }) => added.length + changed.length > 0,
  );
  if (changes.length === 0) return { ok: false, problem: "nothingToChange" };
  const writes = changes.map((change) => tableOps(open, change));
  const failed = writes.find((write) => !write.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const done = writes.flatMap((write) => (write.ok ? [write.value] : []));
  const { id, ops } = logOps(
    open,
    action,
    done.flatMap(({ entries }) => entries),
    plan.changeLog,
  );
  const all = [...done.flatMap((write) => write.ops), ...newWordOps(open, changes), ...ops];
  if (isFilterInTheWay(open.view, all)) return { ok: false, problem: "filtered" };
  const written = await port.apply(all);
  return written.ok ? { ok: true, value: id } : asActionResult(written);
}

interface TableWrite {
  readonly ops: readonly WorkbookOp[];
  readonly entries: readonly LogEntry[];
}

function tableOps(open: OpenPlan, change: TableChange): Result<TableWrite, ActionProblem> {
  const table = tableOf(open, change.table);
  if (!table?.places.has("id")) return { ok: false, problem: "notFound" };
  const isTaken = change.added.some(({ id }) => rowWithId(table, id) >= 0);
  if (isTaken || change.changed.some(({ id }) => rowWithId(table, id) < 0)) return { ok: false, problem: "outdated" };
  const rows = change.added.map((row) => cellsFromRow(change.table, row, keysInOrder(table), open.texts));
  const cells = change.changed.flatMap(({ id, fields }) =>
    fields.map(({ field, to }) => changedCell(table, change.table, id, field, to as FieldValue, open.texts)),
  );
  if (cells.includes(null)) return { ok: false, problem: "notFound" };
  const written = cells.filter((cell) => cell !== null);
  const added = change.added.map(({ id }) => ({ table: change.table, rowId: id, field: null, from: "", to: "" }));
  return {
    ok: true,
    value: {
      ops: [...written.map(({ op }) => op), ...addRowsOps(table, rows)],
      entries: [...written.map(({ entry }) => entry), ...added],
    },
  };
}

/** One changed cell; `null` when its column is gone. */
function changedCell(
  table: FoundTable,
  key: TableChange["table"],
  id: string,
  field: string,
  value: FieldValue,
  texts: WorkbookTexts,
): { readonly op: WorkbookOp; readonly entry: LogEntry } | null {
  const fields: Readonly<Record<string, Field>> = { ...planRecords[key], note: { kind: "text" } };
  const row = rowWithId(table, id);
  const column = key === "organisation" ? "settingValue" : field;
  const to = cellFromField(fields[field] ?? { kind: "text" }, value, texts);
  const from = table.rows[row]?.[table.places.get(column) ?? -1] ?? "";
  const op = cellOp(table, row, column, to);
  return op === null ? null : { op, entry: { table: key, rowId: id, field: column, from, to } };
}
