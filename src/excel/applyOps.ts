import type { HostProblem, Result } from "../actions/ports";
import type { WorkbookOp } from "../blueprint/ops";
import { formatCells, insertColumns, setColumnWidths, writeCells } from "./ops/cellOps";
import { addChart, freezeRows, highlight, setUpPage, validate } from "./ops/lookOps";
import { addName, addTable, appendRows, removeRows, renameTable, resizeTable, type AfterCheck } from "./ops/tableOps";
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
      const checks = chunk.flatMap((op) => carryOut(context, op) ?? []);
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

function carryOut(context: Excel.RequestContext, op: WorkbookOp): AfterCheck | undefined {
  switch (op.kind) {
    case "appendRows":
      return appendRows(context, op);
    case "addSheet":
      context.workbook.worksheets.add(op.sheet);
      return undefined;
    case "writeCells":
      writeCells(context, op);
      return undefined;
    default:
      shape(context, op);
      return undefined;
  }
}

type ShapingOp = Exclude<WorkbookOp, { kind: "appendRows" | "addSheet" | "writeCells" }>;

function shape(context: Excel.RequestContext, op: ShapingOp): void {
  switch (op.kind) {
    case "addTable":
      return addTable(context, op);
    case "renameTable":
      return renameTable(context, op);
    case "resizeTable":
      return resizeTable(context, op);
    case "removeRows":
      return removeRows(context, op);
    case "addName":
      return addName(context, op);
    case "insertColumns":
      return insertColumns(context, op);
    case "format":
      return formatCells(context, op);
    case "columnWidths":
      return setColumnWidths(context, op);
    case "validate":
      return validate(context, op);
    case "highlight":
      return highlight(context, op);
    case "freezeRows":
      return freezeRows(context, op);
    case "addChart":
      return addChart(context, op);
    case "pageSetup":
      return setUpPage(context, op);
  }
}
