import type { Batch } from "../batch";
import { absoluteArea, areaAddress } from "../../blueprint/cellReference";
import type { WorkbookOp } from "../../blueprint/ops";
import { cellText } from "../cellText";
import { supports } from "../supports";
import { rangeOf } from "./cellOps";

type Op<K extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: K }>;

/** What must be true after the round trip; `false` means that a table did not grow with its rows. */
export type AfterCheck = () => boolean;

export function addTable(batch: Batch, { sheet, table, area }: Op<"addTable">): void {
  const added = batch.sheet(sheet).tables.add(areaAddress(area), true);
  added.name = table;
  added.style = "TableStyleMedium2";
}

export function renameTable(batch: Batch, { table, name }: Op<"renameTable">): void {
  batch.context.workbook.tables.getItem(table).name = name;
}

/** Gives a table another size. Excel before ExcelApi 1.13 grows a table by itself when cells beside it are written. */
export function resizeTable(batch: Batch, { sheet, table, area }: Op<"resizeTable">): void {
  if (supports("1.13")) batch.context.workbook.tables.getItem(table).resize(rangeOf(batch, sheet, area));
}

/**
 * Writes rows just below a table, as Microsoft advises for co-authoring; `rows.add` may lose other people's work
 * (docs:excel/co-authoring-in-excel-add-ins). The place is looked up in the same round trip, so that rows of others are never overwritten.
 */
export function appendRows(batch: Batch, { table: name, rows }: Op<"appendRows">): AfterCheck {
  const table = batch.context.workbook.tables.getItem(name);
  const before = table.getRange().load("rowCount");
  const written = table
    .getRange()
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(rows.length - 1, 0);
  written.formulas = rows.map((row) => row.map(cellText));
  if (supports("1.13")) table.resize(table.getRange().getBoundingRect(written));
  const after = table.getRange().load("rowCount");
  return () => after.rowCount >= before.rowCount + rows.length;
}

/** Takes rows out from the last to the first, so that the places of the others stay right; rows below each other go together. */
export function removeRows(batch: Batch, { table, rows }: Op<"removeRows">): void {
  const body = batch.context.workbook.tables.getItem(table).getDataBodyRange();
  const fromLast = [...rows].sort((left, right) => right - left);
  for (let start = 0; start < fromLast.length;) {
    let end = start + 1;
    while (end < fromLast.length && fromLast[end] === (fromLast[end - 1] ?? 0) - 1) end++;
    const first = body.getRow(fromLast[end - 1] ?? 0);
    const block = end - start === 1 ? first : first.getResizedRange(end - start - 1, 0);
    block.delete(Excel.DeleteShiftDirection.up);
    start = end;
  }
}

export function addName(batch: Batch, op: Op<"addName">): void {
  const { names } = batch.context.workbook;
  if (op.replaces) names.getItem(op.name).delete();
  const reference = absoluteArea(op.sheet, { row: op.row, column: op.column, rows: 1, columns: 1 });
  names.add(op.name, `=${reference.slice(0, reference.lastIndexOf(":"))}`).visible = false;
}
