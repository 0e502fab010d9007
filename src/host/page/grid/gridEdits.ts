import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Grid } from "./createGrid";
import { fromWorkbook } from "./showWorkbook";

/** What the user put into one cell of the grid: the text as typed (a formula with its `=`), empty for a cleared cell. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the page does with the user's work in the grid. */
export interface GridEditTarget {
  type(sheetId: string, cells: readonly TypedCell[]): void;
  undo(): void;
  redo(): void;
}

/** Commands of the grid that would change its own copy of the workbook behind the workbook's back. */
const refused =
  /^sheet\.command\.(insert-(row|col|sheet$|range|float-image|cell-image)|remove-(row|col|sheet)|delete-range|set-worksheet-(name|order|hide|show)|copy-sheet|move-(rows|cols|range)|set-tab-color|add-worksheet-merge)/;

/**
 * Passes what the user types, pastes, clears or drags in the grid to the workbook, which alone decides what it becomes;
 * undo and redo are the workbook's too. Answers a function that stops listening.
 */
export function listenToEdits({ api }: Grid, target: GridEditTarget): () => void {
  const before = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === "univer.command.undo" || event.id === "univer.command.redo") {
      event.cancel = true;
      if (event.id === "univer.command.undo") target.undo();
      else target.redo();
    }
    if (refused.test(event.id)) event.cancel = true;
  });
  const after = api.addEvent(api.Event.CommandExecuted, (event) => {
    if (event.id !== SetRangeValuesMutation.id) return;
    const params = event.params as ISetRangeValuesMutationParams;
    if (params.trigger === fromWorkbook || !params.cellValue) return;
    const cells = typedCells(params.cellValue);
    if (cells.length > 0) target.type(params.subUnitId, cells);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

function typedCells(matrix: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): TypedCell[] {
  return Object.entries(matrix).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, cell]) => {
      const text = textOf(cell as ICellData | null);
      return text === null ? [] : [{ row: Number(row), column: Number(column), text }];
    }),
  );
}

/** `null` for a change of formatting alone. */
function textOf(cell: ICellData | null | undefined): string | null {
  if (!cell) return "";
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "");
  if (!("v" in cell)) return null;
  if (cell.v === null || cell.v === undefined) return "";
  if (cell.t === 3) return cell.v ? "TRUE" : "FALSE";
  return String(cell.v);
}
