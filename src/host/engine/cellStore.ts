import { BooleanNumber, CellValueType, ObjectMatrix } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { IUnitData } from "@univerjs/engine-formula";
import { isCellError } from "../workbook/cellValue";
import type { CellValue, ErrorCode } from "../workbook/cellValue";

/** Rows and columns that references like `A:A`, `OFFSET` and `INDIRECT` reach at least; a sheet grows with its content and references. */
const SMALLEST_SHEET = { rowCount: 1000, columnCount: 256 };

/** The values of all cells, in the shape Univer's interpreter reads. The engine's only copy of the workbook. */
export class CellStore {
  readonly unitData: IUnitData;
  private readonly sheets: IUnitData[string] = {};
  private readonly filteredOut = new Map<string, ReadonlySet<number>>();

  constructor(unitId: string) {
    this.unitData = { [unitId]: this.sheets };
  }

  addSheet(sheetId: string): void {
    this.sheets[sheetId] = {
      cellData: new ObjectMatrix<ICellData>({}),
      ...SMALLEST_SHEET,
      rowData: {},
      columnData: {},
    };
  }

  removeSheet(sheetId: string): void {
    Reflect.deleteProperty(this.sheets, sheetId);
    this.filteredOut.delete(sheetId);
  }

  read(sheetId: string, row: number, column: number): CellValue {
    const cell = this.sheets[sheetId]?.cellData.getValue(row, column);
    return cell ? toCellValue(cell) : null;
  }

  /** Answers whether the value is another one than before. `formula` is the text that Univer's SUBTOTAL looks at to leave out other subtotals. */
  write(sheetId: string, row: number, column: number, value: CellValue, formula?: string): boolean {
    const sheet = this.sheets[sheetId];
    if (sheet === undefined || sameValue(this.read(sheetId, row, column), value)) return false;
    if (value === null) sheet.cellData.realDeleteValue(row, column);
    else sheet.cellData.setValue(row, column, toCellData(value, formula));
    this.reach(sheetId, row, column);
    return true;
  }

  /** Makes a sheet large enough for a cell. Univer calls references beyond the sheet `#NAME?`. */
  reach(sheetId: string, row: number, column: number): void {
    const sheet = this.sheets[sheetId];
    if (sheet === undefined) return;
    sheet.rowCount = Math.max(sheet.rowCount, row + 1);
    sheet.columnCount = Math.max(sheet.columnCount, column + 1);
  }

  /** Hidden rows, and those among them that a filter leaves out, for SUBTOTAL and AGGREGATE. */
  setHiddenRows(sheetId: string, hidden: ReadonlySet<number>, filteredOut: ReadonlySet<number>): void {
    const sheet = this.sheets[sheetId];
    if (sheet === undefined) return;
    sheet.rowData = Object.fromEntries([...hidden].map((row) => [row, { hd: BooleanNumber.TRUE }]));
    this.filteredOut.set(sheetId, filteredOut);
  }

  filteredOutRows(sheetId: string, from: number, to: number): number[] {
    return [...(this.filteredOut.get(sheetId) ?? [])].filter((row) => row >= from && row <= to);
  }

  rowCount(sheetId: string): number {
    return this.sheets[sheetId]?.rowCount ?? 0;
  }

  columnCount(sheetId: string): number {
    return this.sheets[sheetId]?.columnCount ?? 0;
  }
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return Object.is(one, other);
}

function toCellData(value: Exclude<CellValue, null>, formula?: string): ICellData {
  return formula === undefined ? plainCellData(value) : { ...plainCellData(value), f: formula };
}

function plainCellData(value: Exclude<CellValue, null>): ICellData {
  if (isCellError(value)) return { v: value.error };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  // Univer takes a cell with empty text for an empty cell, unless it has a formula.
  return { v: value, t: CellValueType.FORCE_STRING, ...(value === "" ? { f: "=" } : {}) };
}

function toCellValue(cell: ICellData): CellValue {
  const value = cell.v ?? null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1;
  return cell.t === undefined && typeof value === "string" ? { error: value as ErrorCode } : value;
}
