import { invalidArgument, itemNotFound, notImplemented } from "../wire/hostError";
import { areaWithout, intersectionOf } from "./areas";
import { maximumColumns, maximumRows } from "./cellAddress";
import { oneOf, textFrom } from "./checkedValue";
import { raiseSheetEvent } from "./changeEvents";
import { eventType } from "./eventQueue";
import { deleteCells, insertCells } from "./lineShifting";
import { checkAllowed, checkCellsUnlocked, checkUnprotected } from "./protectionCheck";
import { clearCells, type ClearWhat } from "./rangeClearing";
import { RangeContent } from "./rangeContent";
import { copyCells } from "./rangeCopying";
import { findCell, type SearchCriteria } from "./rangeFinding";
import type { RangePosition } from "./rangePosition";
import { resolveArea, tablesTouching } from "./rangeResolution";
import { selectArea } from "./selection";
import type { Area } from "./snapshot";

const clearings: readonly ClearWhat[] = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** What can be done with the cells of a range. */
export abstract class RangeEditing extends RangeContent {
  Clear(applyTo: unknown): void {
    const what = applyTo === undefined || applyTo === null ? "All" : oneOf(clearings, applyTo);
    clearCells(this.context.model, this.sheet, this.place, what);
  }

  /** The range itself stays where it was: it now stands for the new blank cells. */
  Insert(shift: unknown): RangePosition {
    const area = this.place;
    insertCells(this.context.model, this.sheet, area, oneOf(["Down", "Right"], shift));
    return this.at(area);
  }
  Delete(shift: unknown): void {
    deleteCells(this.context.model, this.sheet, this.place, oneOf(["Up", "Left"], shift));
  }

  Select(): void {
    selectArea(this.context.model, this.sheet, this.place);
  }
  Calculate(): void {
    this.context.model.recalculate();
  }

  /** Cells of a table cannot be merged (support.microsoft.com "Merge and unmerge cells"). */
  Merge(across: unknown): void {
    checkUnprotected(this.sheet);
    if (tablesTouching(this.sheet, this.place).length > 0) throw invalidArgument();
    const parts = across === true ? rowsOf(this.place) : [this.place];
    for (const part of parts) this.mergeOne(part);
  }
  Unmerge(): void {
    checkUnprotected(this.sheet);
    const merges = this.sheet.merges.filter((merge) => intersectionOf(merge, this.place) === null);
    this.context.model.journal.assign(this.sheet, { merges });
  }

  get RowHidden(): boolean | null {
    return allOrNone(this.place.row, Math.min(this.place.rows, maximumRows), this.sheet.hiddenRows);
  }
  set RowHidden(isHidden: unknown) {
    checkAllowed(this.sheet, "allowFormatRows");
    const hiddenRows = withLines(this.sheet.hiddenRows, this.place.row, this.place.rows, isHidden === true);
    this.context.model.journal.assign(this.sheet, { hiddenRows });
    const changeType = isHidden === true ? "Hidden" : "Unhidden";
    raiseSheetEvent(this.context.model, eventType.rowHiddenChanged, this.sheet, {
      address: this.localAddress,
      changeType,
    });
  }
  get ColumnHidden(): boolean | null {
    return allOrNone(this.place.column, Math.min(this.place.columns, maximumColumns), this.sheet.hiddenColumns);
  }
  set ColumnHidden(isHidden: unknown) {
    checkAllowed(this.sheet, "allowFormatColumns");
    const hiddenColumns = withLines(this.sheet.hiddenColumns, this.place.column, this.place.columns, isHidden === true);
    this.context.model.journal.assign(this.sheet, { hiddenColumns });
  }
  get Hidden(): boolean {
    return this.RowHidden === true || this.ColumnHidden === true;
  }

  FindOrNullObject(text: unknown, criteria: unknown): RangePosition | null {
    const found = findCell(
      this.context.model,
      this.sheet,
      this.place,
      textFrom(text),
      (criteria ?? {}) as SearchCriteria,
    );
    return found === null ? null : this.at(found);
  }
  Find(text: unknown, criteria: unknown): RangePosition {
    const found = this.FindOrNullObject(text, criteria);
    if (found === null) throw itemNotFound();
    return found;
  }

  /** Copies from a range or an address; a source smaller than this range is repeated, a larger one spreads beyond it. */
  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (transpose === true) throw notImplemented("Range.copyFrom with transpose");
    const what = oneOf(["All", "Formulas", "Values", "Formats"], copyType ?? "All");
    const { sheet, area } = this.copySource(source);
    copyCells(this.context.model, { sheet, area }, { sheet: this.sheet, area: this.place }, what, skipBlanks === true);
  }

  private copySource(source: unknown) {
    if (source instanceof RangeContent) return { sheet: source.sheet, area: source.place };
    const found = typeof source === "string" ? resolveArea(this.context.model, source, this.sheet) : null;
    if (found === null) throw invalidArgument();
    return found;
  }

  private mergeOne(area: Area): void {
    const { journal } = this.context.model;
    const merges = this.sheet.merges.filter((merge) => intersectionOf(merge, area) === null);
    checkCellsUnlocked(this.sheet, area);
    for (const rest of areaWithout(area, { ...area, rows: 1, columns: 1 }))
      clearCells(this.context.model, this.sheet, rest, "Contents");
    journal.assign(this.sheet, { merges: area.rows * area.columns > 1 ? [...merges, area] : merges });
  }
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_row, offset) => ({ ...area, row: area.row + offset, rows: 1 }));
}

function allOrNone(start: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let found = 0;
  for (const line of hidden) if (line >= start && line < start + count) found++;
  if (found === count) return true;
  return found === 0 ? false : null;
}

function withLines(lines: ReadonlySet<number>, start: number, count: number, isHidden: boolean): ReadonlySet<number> {
  const result = new Set(lines);
  for (let line = start; line < start + count; line++) {
    if (isHidden) result.add(line);
    else result.delete(line);
  }
  return result;
}
