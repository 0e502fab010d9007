import { invalidArgument } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { isCellError, type CellValue } from "./cellValue";
import { raiseChanged } from "./changeEvents";
import { formulaFilledDown } from "./formulaRewriting";
import type { ObjectContext } from "./objectContext";
import { checkAllowed, checkCellsUnlocked } from "./protectionCheck";
import { cellAt, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { Cell, SheetState } from "./workbookState";

/** The part of `Excel.SortField` this host sorts by: a column from 0 and a direction. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

const sortSurface = surface("RangeSort", { "1.2": { methods: "Apply" } });

/** Sorting of a range (`Excel.RangeSort`). */
export class RangeSortObject extends WireObject {
  override readonly surface = sortSurface;

  constructor(
    private readonly cells: { readonly context: ObjectContext; readonly sheet: SheetState; readonly place: Area },
  ) {
    super();
  }

  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown): void {
    const { context, sheet, place } = this.cells;
    const body = hasHeaders === true ? { ...place, row: place.row + 1, rows: place.rows - 1 } : place;
    sortRows(context.model, sheet, body, fieldsFrom(fields), matchCase === true);
  }
}

export function fieldsFrom(given: unknown): readonly SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return given.map((field: unknown) => {
    const { key, ascending } = (field ?? {}) as Partial<SortField>;
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0) throw invalidArgument();
    return { key, ascending: ascending ?? true };
  });
}

/** Sorts rows as Excel does: numbers, text, FALSE, TRUE, errors; blanks always last; equal rows keep their order (support.microsoft.com "Sort data"). */
export function sortRows(
  model: WorkbookModel,
  sheet: SheetState,
  area: Area,
  fields: readonly SortField[],
  isCaseSensitive: boolean,
): void {
  if (fields.some(({ key }) => key >= area.columns)) throw invalidArgument();
  checkAllowed(sheet, "allowSort");
  checkCellsUnlocked(sheet, area);
  const compareText = new Intl.Collator("en", { sensitivity: isCaseSensitive ? "variant" : "accent" }).compare;
  const rows = Array.from({ length: area.rows }, (_row, offset) => area.row + offset);
  const order = [...rows].sort((left, right) => {
    for (const { key, ascending = true } of fields) {
      const [a, b] = [left, right].map((row) => valueAt(sheet, row, area.column + key));
      const difference = compareValues(a ?? null, b ?? null, compareText, ascending);
      if (difference !== 0) return difference;
    }
    return left - right;
  });
  moveRows(model, sheet, area, order);
  raiseChanged(model, sheet, area, "RangeEdited");
}

function compareValues(
  a: CellValue,
  b: CellValue,
  compareText: (a: string, b: string) => number,
  isAscending: boolean,
): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const rank = rankOf(a) - rankOf(b);
  let difference = rank;
  if (rank === 0 && typeof a === "number" && typeof b === "number") difference = a - b;
  else if (rank === 0 && typeof a === "string" && typeof b === "string") difference = compareText(a, b);
  else if (rank === 0 && typeof a === "boolean") difference = Number(a) - Number(b);
  return isAscending ? difference : -difference;
}

function rankOf(value: CellValue): number {
  if (isCellError(value)) return 3;
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function moveRows(model: WorkbookModel, sheet: SheetState, area: Area, order: readonly number[]): void {
  const moves: { row: number; column: number; cell: Cell | undefined }[] = [];
  for (const [offset, from] of order.entries())
    for (let column = area.column; column < area.column + area.columns; column++) {
      const row = area.row + offset;
      const cell = cellAt(sheet, from, column);
      const formula = cell?.formula;
      moves.push({
        row,
        column,
        cell:
          cell === undefined || formula === undefined
            ? cell
            : { ...cell, formula: formulaFilledDown(formula, column, from, row) },
      });
    }
  for (const { row, column, cell } of moves) model.journal.setCell(sheet, row, column, cell);
}
