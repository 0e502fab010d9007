import type { HostProblem, Result } from "../actions/ports";
import type { WorkbookOp } from "../blueprint/ops";
import { fillFormula, formatCells, insertColumns, setColumnWidths, setRowHeight, writeCells } from "./ops/cellOps";
import { addChart, freezeRows, highlight, setUpPage, validate } from "./ops/lookOps";
import { addName, addTable, appendRows, removeRows, renameTable, resizeTable, type AfterCheck } from "./ops/tableOps";
import { Batch } from "./batch";
import { opChunks } from "./opChunks";
import { runExcel } from "./runExcel";
import { supports } from "./supports";

/** Above this many ops calculation and drawing wait until all is written. */
const opsThatSuspend = 20;

/**
 * Carries out all ops in one round trip; Excel on the web takes 5 MB a time, so only what is larger goes in parts. Excel keeps what was done before
 * an op that fails, so ops come from a planner that can run again.
 */
export async function applyOps(ops: readonly WorkbookOp[]): Promise<Result<null, HostProblem>> {
  if (ops.length === 0) return { ok: true, value: null };
  const result = await runExcel(async (context) => {
    let hasGrown = true;
    for (const chunk of opChunks(ops)) {
      if (chunk.length > opsThatSuspend) suspend(context);
      const batch = new Batch(context);
      const checks = chunk.flatMap((op) => carryOut(batch, op) ?? []);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more than one part only above the 5 MB that Excel on the web takes
      await context.sync();
      hasGrown &&= checks.every((check) => check());
    }
    return hasGrown;
  });
  if (!result.ok) return result;
  if (result.value) return { ok: true, value: null };
  return { ok: false, problem: { reason: "tableDidNotGrow", outcome: "part", code: "TableDidNotGrow" } };
}

function suspend(context: Excel.RequestContext): void {
  if (supports("1.6")) context.application.suspendApiCalculationUntilNextSync();
  if (supports("1.9")) context.application.suspendScreenUpdatingUntilNextSync();
}

function carryOut(batch: Batch, op: WorkbookOp): AfterCheck | undefined {
  switch (op.kind) {
    case "appendRows":
      return appendRows(batch, op);
    case "addSheet":
      batch.addSheet(op.sheet);
      return undefined;
    case "writeCells":
      writeCells(batch, op);
      return undefined;
    case "fillFormula":
      fillFormula(batch, op);
      return undefined;
    default:
      shape(batch, op);
      return undefined;
  }
}

type ShapingOp = Exclude<WorkbookOp, { kind: "appendRows" | "addSheet" | "writeCells" | "fillFormula" }>;

function shape(batch: Batch, op: ShapingOp): void {
  switch (op.kind) {
    case "addTable":
      return addTable(batch, op);
    case "renameTable":
      return renameTable(batch, op);
    case "resizeTable":
      return resizeTable(batch, op);
    case "removeRows":
      return removeRows(batch, op);
    case "addName":
      return addName(batch, op);
    case "insertColumns":
      return insertColumns(batch, op);
    case "format":
      return formatCells(batch, op);
    case "columnWidths":
      return setColumnWidths(batch, op);
    case "rowHeight":
      return setRowHeight(batch, op);
    case "validate":
      return validate(batch, op);
    case "highlight":
      return highlight(batch, op);
    case "freezeRows":
      return freezeRows(batch, op);
    case "addChart":
      return addChart(batch, op);
    case "pageSetup":
      return setUpPage(batch, op);
  }
}
