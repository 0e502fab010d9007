import { invalidArgument, invalidReference } from "../wire/hostError";
import { WireObject } from "../wire/wireObject";
import { boundingArea, intersectionOf, isOnSheet, wholeSheet } from "./areas";
import { addressOfArea, maximumColumns, maximumRows } from "./cellAddress";
import type { ObjectContext } from "./objectContext";
import { resolveArea } from "./rangeResolution";
import { usedArea } from "./sheetCells";
import type { Area } from "./snapshot";
import type { LivePosition } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** Where a range lies, and the ranges that can be reached from it. */
export abstract class RangePosition extends WireObject implements LivePosition {
  /** `null` once its cells are deleted. */
  area: Area | null;

  constructor(
    readonly context: ObjectContext,
    readonly sheet: SheetState,
    area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument();
    this.area = area;
  }

  /** The area; InvalidReference when sheet or cells are gone. */
  get place(): Area {
    this.context.model.existing(this.sheet);
    if (this.area === null) throw invalidReference();
    return this.area;
  }

  protected at(area: Area): RangePosition {
    const create = this.constructor as new (context: ObjectContext, sheet: SheetState, area: Area) => RangePosition;
    return new create(this.context, this.sheet, area);
  }

  /** A range given as an object or as an address on the same sheet. */
  protected other(given: unknown): Area {
    if (typeof given === "string") {
      const resolved = resolveArea(this.context.model, given, this.sheet);
      if (resolved?.sheet !== this.sheet) throw invalidArgument();
      return resolved.area;
    }
    if (!(given instanceof RangePosition) || given.sheet !== this.sheet) throw invalidArgument();
    return given.place;
  }

  get Address(): string {
    return this.context.model.addressOn(this.sheet, this.place);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.place.row;
  }
  get ColumnIndex(): number {
    return this.place.column;
  }
  get RowCount(): number {
    return this.place.rows;
  }
  get ColumnCount(): number {
    return this.place.columns;
  }
  /** −1 beyond 2³¹−1 cells (ref:docs-ref-autogen/excel/excel/excel.range.yml). */
  get CellCount(): number {
    const count = this.place.rows * this.place.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.place.rows === maximumRows;
  }
  get IsEntireRow(): boolean {
    return this.place.columns === maximumColumns;
  }
  /** Address without the sheet, as change events give it. */
  get localAddress(): string {
    return addressOfArea(this.place);
  }

  GetCell(row: number, column: number): RangePosition {
    return this.part(row, column, 1, 1);
  }
  GetRow(row: number): RangePosition {
    return this.part(row, 0, 1, this.place.columns);
  }
  GetColumn(column: number): RangePosition {
    return this.part(0, column, this.place.rows, 1);
  }
  GetLastCell(): RangePosition {
    return this.part(this.place.rows - 1, this.place.columns - 1, 1, 1);
  }
  GetLastRow(): RangePosition {
    return this.GetRow(this.place.rows - 1);
  }
  GetLastColumn(): RangePosition {
    return this.GetColumn(this.place.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): RangePosition {
    return this.part(rows, columns, this.place.rows, this.place.columns);
  }
  GetResizedRange(rows: number, columns: number): RangePosition {
    return this.part(0, 0, this.place.rows + rows, this.place.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): RangePosition {
    return this.part(0, 0, rows, columns);
  }
  GetRowsAbove(count = 1): RangePosition {
    return count > 0 ? this.part(-count, 0, count, this.place.columns) : this.GetRowsBelow(-count);
  }
  GetRowsBelow(count = 1): RangePosition {
    return count > 0 ? this.part(this.place.rows, 0, count, this.place.columns) : this.GetRowsAbove(-count);
  }
  GetColumnsBefore(count = 1): RangePosition {
    return count > 0 ? this.part(0, -count, this.place.rows, count) : this.GetColumnsAfter(-count);
  }
  GetColumnsAfter(count = 1): RangePosition {
    return count > 0 ? this.part(0, this.place.columns, this.place.rows, count) : this.GetColumnsBefore(-count);
  }
  GetEntireRow(): RangePosition {
    return this.at({ ...this.place, column: 0, columns: maximumColumns });
  }
  GetEntireColumn(): RangePosition {
    return this.at({ ...this.place, row: 0, rows: maximumRows });
  }
  GetBoundingRect(given: unknown): RangePosition {
    return this.at(boundingArea(this.place, this.other(given)));
  }
  GetIntersectionOrNullObject(given: unknown): RangePosition | null {
    const shared = intersectionOf(this.place, this.other(given));
    return shared === null ? null : this.at(shared);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): RangePosition | null {
    const used = usedArea(this.sheet, this.place, valuesOnly === true);
    return used === null ? null : this.at(used);
  }
  get wholeSheet(): RangePosition {
    return this.at(wholeSheet);
  }

  private part(rowOffset: number, columnOffset: number, rows: number, columns: number): RangePosition {
    const { row, column } = this.place;
    if (![rowOffset, columnOffset, rows, columns].every(Number.isInteger)) throw invalidArgument();
    return this.at({ row: row + rowOffset, column: column + columnOffset, rows, columns });
  }
}
