import type { HostProblem, Result, SelectedCell } from "../actions/ports";
import { listening } from "./listening";
import { runExcel } from "./runExcel";

/**
 * The active cell in one round trip (ExcelApi 1.7). It exists in a selection of several areas too, where asking for the selected range fails. Excel
 * says `InvalidSelection` while a chart or a shape is selected.
 */
export async function selectedCell(): Promise<Result<SelectedCell | null, HostProblem>> {
  const read = await runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ values: true, rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    const { rowIndex: row, columnIndex: column, worksheet } = cell;
    const value = (cell.values as SelectedCell["value"][][])[0]?.[0] ?? "";
    return { sheet: worksheet.name, row, column, value };
  });
  return !read.ok && read.problem.code === "InvalidSelection" ? { ok: true, value: null } : read;
}

/** Listens to the user's own selection (ExcelApi 1.2); Excel never tells of that of others. */
export function onSelection(listener: () => void): Promise<Result<() => Promise<void>, HostProblem>> {
  return listening((context) =>
    context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    }),
  );
}
