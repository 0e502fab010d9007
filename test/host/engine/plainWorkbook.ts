import type {
  CalculatedBlock,
  CalculationModel,
  CellContent,
  NameDefinition,
  TableGeometry,
  WorkbookChange,
} from "../../../src/host/workbook/calculationSeam";
import type { CellValue } from "../../../src/host/workbook/cellValue";
import { cellAt } from "./engineCells";

/** A workbook without any rule of its own, to see what a calculator does with its changes. */
export class PlainWorkbook implements CalculationModel {
  readonly blocks: CalculatedBlock[] = [];
  tableList: readonly TableGeometry[] = [];
  nameList: readonly NameDefinition[] = [];
  isFull: (sheetId: string) => boolean = () => false;
  private readonly sheetNames = new Map<string, string>();
  private readonly contents = new Map<string, Map<string, CellContent>>();
  private readonly shown = new Map<string, CellValue>();
  private listener: (change: WorkbookChange) => void = () => undefined;

  locale(): string {
    return "en-US";
  }

  addSheet(id: string, name: string): void {
    this.sheetNames.set(id, name);
    this.contents.set(id, new Map());
    this.listener({ kind: "sheetAdded", sheetId: id, name });
  }

  removeSheet(id: string): void {
    this.sheetNames.delete(id);
    this.contents.delete(id);
    this.listener({ kind: "sheetRemoved", sheetId: id });
  }

  set(sheetId: string, entries: Readonly<Record<string, CellValue>>): void {
    const cells = Object.entries(entries).map(([address, entry]): CellContent => {
      const formula = typeof entry === "string" && entry.startsWith("=") ? entry : null;
      return { ...cellAt(address), formula, value: formula === null ? entry : null };
    });
    for (const cell of cells) this.contents.get(sheetId)?.set(`${String(cell.row)},${String(cell.column)}`, cell);
    this.listener({ kind: "cells", sheetId, cells });
  }

  setTables(...tables: readonly TableGeometry[]): void {
    this.tableList = tables;
    this.listener({ kind: "tables" });
  }

  setNames(...names: readonly NameDefinition[]): void {
    this.nameList = names;
    this.listener({ kind: "names" });
  }

  /** Moves all rows of a sheet down by one, as inserting a row at the top does; formulas have to be without relative references. */
  insertTopRow(sheetId: string): void {
    const cells = [...(this.contents.get(sheetId)?.values() ?? [])].map((cell) => ({ ...cell, row: cell.row + 1 }));
    this.contents.set(sheetId, new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell])));
    this.listener({ kind: "sheetRewritten", sheetId });
  }

  value(sheetId: string, address: string): CellValue {
    const { row, column } = cellAt(address);
    return this.cellValue(sheetId, row, column);
  }

  sheets(): readonly { readonly id: string; readonly name: string }[] {
    return [...this.sheetNames].map(([id, name]) => ({ id, name }));
  }

  cells(sheetId: string): Iterable<CellContent> {
    return [...(this.contents.get(sheetId)?.values() ?? [])].filter(
      ({ formula, value }) => formula !== null || value !== null,
    );
  }

  cellValue(sheetId: string, row: number, column: number): CellValue {
    return (
      this.shown.get(`${sheetId} ${String(row)},${String(column)}`) ??
      this.contents.get(sheetId)?.get(`${String(row)},${String(column)}`)?.value ??
      null
    );
  }

  table(name: string): TableGeometry | null {
    return this.tableList.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  tableAt(): TableGeometry | null {
    throw new Error("Ask once for all tables: this takes too long for thousands of formulas.");
  }

  tables(): readonly TableGeometry[] {
    return this.tableList;
  }

  names(): readonly NameDefinition[] {
    return this.nameList;
  }

  hiddenRows(): { hidden: ReadonlySet<number>; filteredOut: ReadonlySet<number> } {
    return { hidden: new Set(), filteredOut: new Set() };
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = () => undefined;
    };
  }

  isSpillBlocked(sheetId: string): boolean {
    return this.isFull(sheetId);
  }

  writeCalculated(blocks: readonly CalculatedBlock[]): readonly CalculatedBlock[] {
    this.blocks.push(...blocks);
    for (const { sheetId, row, column, values } of blocks) {
      values.forEach((line, down) => {
        line.forEach((value, right) =>
          this.shown.set(`${sheetId} ${String(row + down)},${String(column + right)}`, value),
        );
      });
    }
    return [];
  }
}

/** A table from its top left corner. */
export function tableAt(
  sheetId: string,
  address: string,
  name: string,
  columns: readonly string[],
  rows: number,
  hasTotals = false,
): TableGeometry {
  const { row, column } = cellAt(address);
  const area = { row, column, rows: rows + 1 + (hasTotals ? 1 : 0), columns: columns.length };
  return { id: name, name, sheetId, area, hasHeaders: true, hasTotals, columns };
}
