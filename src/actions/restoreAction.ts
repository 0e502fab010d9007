import { cellFromField } from "../blueprint/cells/cellFromField";
import { fieldFromCell } from "../blueprint/cells/fieldFromCell";
import type { FoundTable } from "../blueprint/foundTable";
import type { CellInput, WorkbookOp } from "../blueprint/ops";
import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import type { WorkbookTexts } from "../blueprint/workbookTexts";
import type { Field } from "../domain/plan/field";
import { planRecords, type PlanRow, type RecordKey } from "../domain/plan/planRecords";
import { asActionResult, type ActionResult } from "./actionProblem";
import { loggedActions, restoreKind } from "./loggedActions";
import { logOps, type LogEntry } from "./logOps";
import { inTurns } from "./inTurns";
import { openPlan, type OpenPlan } from "./openPlan";
import type { LoggedAction } from "./planChange";
import type { WorkbookPort } from "./ports";
import { cellOp, emptiedRow, isFilterInTheWay, removeRowsOps, rowWithId, tableOf } from "./tableWrites";

type LogRow = PlanRow<"changeLog">;

const recordKeys = Object.keys(planRecords) as RecordKey[];

/** Takes back the last action that was not taken back yet; `nothingToRestore` when there is none. */
export async function restoreLastAction(
  port: WorkbookPort,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<string> {
  return restore(port, null, by);
}

/**
 * Takes back one action: new rows go, changed cells get what they held. `outdated` when one of its cells was changed afterwards or a row or
 * column is gone; nothing is written then. Taking back is logged too, so it can be taken back itself.
 */
export async function restoreAction(
  port: WorkbookPort,
  actionId: string,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<string> {
  return restore(port, actionId, by);
}

async function restore(
  port: WorkbookPort,
  actionId: string | null,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<string> {
  const opened = await openPlan(port);
  if (!opened.ok) return asActionResult(opened);
  const open = opened.value;
  const log = (await inTurns(planFromSnapshotInParts(open.snapshot, open.texts))).plan.changeLog;
  const action = loggedActions(log).find(({ id, restorable, kind }) =>
    actionId === null ? restorable && kind !== restoreKind : id === actionId && restorable,
  );
  if (action === undefined) return { ok: false, problem: "nothingToRestore" };
  const steps = log.filter((row) => row.actionId === action.id).map((row) => stepBack(open, row));
  if (steps.includes(null)) return { ok: false, problem: "outdated" };
  const done = steps.filter((step) => step !== null);
  const logged = logOps(
    open,
    { ...by, kind: restoreKind, reason: action.id },
    done.map(({ entry }) => entry),
    log,
  );
  const all = [...cellsThenRows(open, done), ...logged.ops];
  if (isFilterInTheWay(open.view, all)) return { ok: false, problem: "filtered" };
  const written = await port.apply(all);
  return written.ok ? { ok: true, value: action.id } : asActionResult(written);
}

interface StepBack {
  readonly table: FoundTable;
  readonly entry: LogEntry;
  readonly op: WorkbookOp | null;
  readonly removedRow: number;
}

/** How to undo one row of the log; `null` when the workbook holds something else by now. */
function stepBack(open: OpenPlan, { tableName, rowId, column, oldValue, newValue }: LogRow): StepBack | null {
  const key = recordKeys.find((candidate) => open.shapes.get(candidate)?.name === tableName);
  const table = key === undefined ? null : tableOf(open, key);
  const row = table === null ? -1 : rowWithId(table, rowId ?? "");
  if (key === undefined || table === null || row < 0) return null;
  const entry = { table: key, rowId: rowId ?? "", from: newValue ?? "", to: oldValue ?? "" };
  if (column === null) return { table, entry: { ...entry, field: null }, op: null, removedRow: row };
  const now = table.rows[row]?.[table.places.get(column) ?? -1] ?? "";
  if (String(now) !== (newValue ?? "")) return null;
  const op = cellOp(table, row, column, restoredInput(open.texts, key, rowId ?? "", column, oldValue ?? ""));
  return op === null ? null : { table, entry: { ...entry, field: column }, op, removedRow: -1 };
}

/** What stood in the cell, as its field holds it: the log keeps text. What never fitted the field comes back as the text it was. */
export function restoredInput(
  texts: WorkbookTexts,
  key: RecordKey,
  rowId: string,
  column: string,
  text: string,
): CellInput {
  const fields: Readonly<Record<string, Field>> = planRecords[key];
  const field = fields[key === "organisation" ? rowId : column];
  if (field === undefined) return text;
  const isNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) && !["text", "reference", "choice"].includes(field.kind);
  const reading = fieldFromCell(field, isNumber ? Number(text) : text, texts);
  return reading.ok ? cellFromField(field, reading.value, texts) : text;
}

function cellsThenRows({ view }: OpenPlan, steps: readonly StepBack[]): readonly WorkbookOp[] {
  const cells = steps.flatMap(({ op }) => (op === null ? [] : [op]));
  const removed = steps.filter(({ removedRow }) => removedRow >= 0);
  const tables = new Map(removed.map(({ table }) => [table.shape.name, table]));
  const rowOps = [...tables].flatMap(([name, table]) => {
    const rows = removed.filter((step) => step.table.shape.name === name).map(({ removedRow }) => removedRow);
    const { sheet, data } = table;
    return removeRowsOps({ name, sheet, ...data, emptied: emptiedRow(table, view) }, rows);
  });
  return [...cells, ...rowOps];
}
