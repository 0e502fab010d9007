import type { CellPlace, ChangeHint, HostProblem, Result, WorkbookPort } from "../actions/ports";
import { applyOps } from "./applyOps";
import { listening } from "./listening";
import { readSnapshot } from "./readSnapshot";
import { runExcel } from "./runExcel";
import { onSelection, selectedCell } from "./selectedCell";
import { supports } from "./supports";

/** The workbook that Excel has open. */
export const excelWorkbook: WorkbookPort = {
  read: (isWanted, validated) => runExcel((context) => readSnapshot(context, isWanted, validated)),
  apply: applyOps,
  select: selectCell,
  showSheet: (sheet) => show((context) => context.workbook.worksheets.getItem(sheet).getRange("A1")),
  onChange: listen,
  selection: selectedCell,
  onSelection,
};

function selectCell({ table, row, column }: CellPlace): Promise<Result<null, HostProblem>> {
  return show((context) => {
    const range = context.workbook.tables.getItem(table);
    return row === null
      ? range.getHeaderRowRange().getCell(0, column ?? 0)
      : range.getDataBodyRange().getCell(row, column ?? 0);
  });
}

async function show(find: (context: Excel.RequestContext) => Excel.Range): Promise<Result<null, HostProblem>> {
  return runExcel(async (context) => {
    const range = find(context);
    range.worksheet.activate();
    range.select();
    await context.sync();
    return null;
  });
}

/** Excel tells of changes from version 1.9 on for the whole workbook; before that nobody is told. */
async function listen(listener: (hint: ChangeHint) => void): Promise<Result<() => Promise<void>, HostProblem>> {
  if (!supports("1.9")) return { ok: true, value: () => Promise.resolve() };
  return listening((context) =>
    context.workbook.worksheets.onChanged.add(({ worksheetId, source }) => {
      listener({ sheet: worksheetId, remote: source === Excel.EventSource.remote });
      return Promise.resolve();
    }),
  );
}
