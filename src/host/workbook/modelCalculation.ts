import { containsCell, intersectionOf, isOnSheet, isSameArea } from "./areas";
import { maximumColumns } from "./cellAddress";
import type { CellValue } from "./cellValue";
import type {
  CalculatedBlock,
  CalculationModel,
  CellContent,
  NameDefinition,
  TableGeometry,
  WorkbookChange,
} from "./calculationSeam";
import { raiseSheetEvent } from "./changeEvents";
import { geometryOf } from "./changePublisher";
import { hiddenRowsOf } from "./hiddenRows";
import { eventType } from "./eventQueue";
import { cellAt, hasContent, placeOfKey, placesIn, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { Cell, SheetState } from "./workbookState";

/** The workbook model as a calculator sees it (calculationSeam.ts). Calculated values are not edits: no undo record, no change event. */
export class ModelCalculation implements CalculationModel {
  constructor(private readonly model: WorkbookModel) {}

  locale(): string {
    return this.model.options().contentLanguage;
  }

  sheets(): readonly { readonly id: string; readonly name: string }[] {
    return this.model.state.sheets.map(({ id, name }) => ({ id, name }));
  }

  *cells(sheetId: string): Iterable<CellContent> {
    for (const [key, { value, formula, spilledFrom }] of this.model.sheetById(sheetId)?.cells ?? [])
      if (spilledFrom === undefined && (value !== null || formula !== undefined))
        yield { ...placeOfKey(key), value, formula: formula ?? null };
  }

  cellValue(sheetId: string, row: number, column: number): CellValue {
    const sheet = this.model.sheetById(sheetId);
    return sheet === null ? null : valueAt(sheet, row, column);
  }

  table(name: string): TableGeometry | null {
    return this.tables().find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  tableAt(sheetId: string, row: number, column: number): TableGeometry | null {
    return this.tables().find((table) => table.sheetId === sheetId && containsCell(table.area, row, column)) ?? null;
  }

  tables(): readonly TableGeometry[] {
    return this.model.state.sheets.flatMap((sheet) => sheet.tables.map((table) => geometryOf(sheet, table)));
  }

  names(): readonly NameDefinition[] {
    const { names, sheets } = this.model.state;
    const own = sheets.flatMap((sheet) =>
      sheet.names.map(({ name, formula }) => ({ name, formula, sheetId: sheet.id })),
    );
    return [...names.map(({ name, formula }) => ({ name, formula, sheetId: null })), ...own];
  }

  hiddenRows(sheetId: string): { hidden: ReadonlySet<number>; filteredOut: ReadonlySet<number> } {
    const sheet = this.model.sheetById(sheetId);
    return sheet === null ? { hidden: new Set(), filteredOut: new Set() } : hiddenRowsOf(sheet);
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    return this.model.publisher.subscribe(listener);
  }

  isSpillBlocked(sheetId: string, spill: Area): boolean {
    const sheet = this.model.sheetById(sheetId);
    if (sheet === null || !isOnSheet(spill)) return true;
    if (sheet.tables.some(({ area }) => intersectionOf(area, spill) !== null)) return true;
    if (sheet.merges.some((merge) => intersectionOf(merge, spill) !== null)) return true;
    for (const { row, column } of placesIn(spill)) {
      const isAnchor = row === spill.row && column === spill.column;
      if (!isAnchor && this.isOccupied(sheet, row, column, spill)) return true;
    }
    return false;
  }

  private isOccupied(sheet: SheetState, row: number, column: number, anchor: Area): boolean {
    const cell = cellAt(sheet, row, column);
    const from = cell?.spilledFrom;
    return hasContent(cell) && !(from?.row === anchor.row && from.column === anchor.column);
  }

  writeCalculated(blocks: readonly CalculatedBlock[]): readonly CalculatedBlock[] {
    const blocked = blocks.filter((block) => !this.writeBlock(block));
    for (const sheetId of new Set(blocks.map((block) => block.sheetId))) {
      const sheet = this.model.sheetById(sheetId);
      if (sheet !== null) raiseSheetEvent(this.model, eventType.worksheetCalculated, sheet);
    }
    return blocked;
  }

  /** False when the block could not spill. */
  private writeBlock({ sheetId, row, column, values }: CalculatedBlock): boolean {
    const sheet = this.model.sheetById(sheetId);
    const anchor = sheet === null ? undefined : cellAt(sheet, row, column);
    if (sheet === null || anchor?.formula === undefined) return true;
    const spill = { row, column, rows: Math.max(1, values.length), columns: Math.max(1, values[0]?.length ?? 1) };
    takeBackSpill(sheet, row, column, anchor, spill);
    const isSingle = spill.rows === 1 && spill.columns === 1;
    if (!isSingle && this.isSpillBlocked(sheetId, spill)) {
      put(sheet, row, column, { ...withoutSpill(anchor), value: { error: "#SPILL!" } });
      return false;
    }
    for (const place of placesIn(spill)) {
      const value = values[place.row - row]?.[place.column - column] ?? null;
      const isAnchor = place.row === row && place.column === column;
      if (isAnchor)
        put(sheet, row, column, {
          ...withoutSpill(anchor),
          value,
          ...(isSingle ? {} : { spill: { rows: spill.rows, columns: spill.columns } }),
        });
      else
        put(sheet, place.row, place.column, {
          ...cellAt(sheet, place.row, place.column),
          value,
          spilledFrom: { row, column },
        });
    }
    return true;
  }
}

function withoutSpill(cell: Cell): Cell {
  const { spill: _spill, ...rest } = cell;
  return rest;
}

/** Empties the cells an anchor spilled into before, unless it spills over the same cells again. */
function takeBackSpill(sheet: SheetState, row: number, column: number, anchor: Cell, next: Area): void {
  if (anchor.spill === undefined) return;
  const former = { row, column, rows: anchor.spill.rows, columns: anchor.spill.columns };
  if (isSameArea(former, next)) return;
  for (const place of placesIn(former)) {
    const cell = cellAt(sheet, place.row, place.column);
    if (cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
    if (cell.style === undefined) sheet.cells.delete(place.row * maximumColumns + place.column);
    else put(sheet, place.row, place.column, { value: null, style: cell.style });
  }
}

function put(sheet: SheetState, row: number, column: number, cell: Cell): void {
  sheet.cells.set(row * maximumColumns + column, cell);
}
