import { hasHeader, type BlockDeclaration } from "./defineSheet";
import { foundColumns } from "./foundColumns";
import { sheetRows } from "./layout";
import type { Area } from "./ops";
import { headersOf } from "./planTableShape";
import type { SheetShape } from "./planShapes";
import { ownHeader, type TableShape } from "./tableShape";
import type { TableSnapshot } from "./workbookSnapshot";
import type { WorkbookView } from "./workbookView";

/** A table where it stands or will stand. */
export interface PlacedTable {
  readonly shape: TableShape;
  readonly sheet: string;
  /** Header and data rows. */
  readonly area: Area;
  /** Column (from zero, within the table) per key; columns that are missing come after the last one. */
  readonly places: ReadonlyMap<string, number>;
  /** Headers by key as they are, or as they will be written. */
  readonly headers: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
  /** Of the settings: the row (from zero, within the data) of each field; rows that are missing come after the last one. Elsewhere empty. */
  readonly settingRows: readonly number[];
  /** Columns it moves to the right when room is made beside another table. */
  readonly moved: number;
  /** `ready` stands there, `unnamed` is our table without its name, `cells` are our cells without a table, `absent` is nothing yet. */
  readonly state: "ready" | "absent" | "cells" | { readonly unnamed: string };
}

/** A block where it stands or will stand: `row`, `column` is its title. */
export interface PlacedBlock {
  readonly block: BlockDeclaration;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly moved: number;
  readonly state: "named" | "absent" | "broken";
}

export interface PlacedSheet {
  readonly shape: SheetShape;
  readonly name: string;
  readonly exists: boolean;
  readonly tables: readonly PlacedTable[];
  readonly blocks: readonly PlacedBlock[];
}

/** The hidden name by which a block is found again. */
export function blockName(key: string): string {
  return `Blok_${key}`;
}

/** The name of a sheet's own formats among the parts to dress. */
export function sheetPart(key: string): string {
  return `Blad_${key}`;
}

/** Says for each part of a sheet where it is, or else where there is room for it: to the right of everything. */
export function placedParts(shape: SheetShape, name: string, exists: boolean, view: WorkbookView): PlacedSheet {
  const kept = shape.blocks.map(({ place, columns }) => (place === undefined ? 0 : place.column + columns.length));
  let free = Math.max(0, ...kept, ...(exists ? [view.firstFreeColumn(name), ...namedEnds(shape, name, view)] : []));
  const claim = (columns: number) => {
    const column = free === 0 ? 0 : free + 1;
    free = column + columns;
    return column;
  };
  const tables = shape.tables.map((table) => placedTable(table, name, view, claim));
  const blocks = shape.blocks.map((block) => placedBlock(block, name, view, claim));
  return { shape, name, exists, tables, blocks };
}

/** Columns just right of blocks that have a name already, also when their cells were not written yet. */
function namedEnds(shape: SheetShape, sheet: string, view: WorkbookView): readonly number[] {
  return shape.blocks.flatMap(({ key, columns }) => {
    const name = view.definedName(blockName(key));
    return name !== null && name.sheet === sheet ? [name.column + columns.length] : [];
  });
}

function placedTable(
  shape: TableShape,
  sheet: string,
  view: WorkbookView,
  claim: (columns: number) => number,
): PlacedTable {
  const table = view.table(shape.name);
  if (table !== null) {
    const area = { ...table.area, rows: table.area.rows - (table.hasTotals ? 1 : 0) };
    const columns = columnsOf(shape, view.headers(table));
    const settingRows = settingRowsOf(shape, table, columns.places.get("id") ?? 0, view);
    return { ...columns, shape, sheet: table.sheet, area, settingRows, moved: 0, state: "ready" };
  }
  const run = headerRun(shape, sheet, view);
  const column = run ?? claim(shape.columns.length);
  const rows = 1 + Math.max(1, shape.rows.length);
  const area = { row: sheetRows.header, column, rows, columns: shape.columns.length };
  const unnamed = view.snapshot.tables.find(
    (other) => other.sheet === sheet && other.area.row === area.row && other.area.column === column,
  );
  const state = unnamed !== undefined ? { unnamed: unnamed.name } : run === null ? "absent" : "cells";
  const settingRows = shape.rowFields.map((_field, index) => index);
  return { ...columnsOf(shape, headersOf(shape)), shape, sheet, area, settingRows, moved: 0, state };
}

function settingRowsOf(
  shape: TableShape,
  table: TableSnapshot,
  idColumn: number,
  view: WorkbookView,
): readonly number[] {
  const data = view.data(table);
  const column = data.column + idColumn;
  const ids = Array.from({ length: data.rows }, (_, row) => view.value(table.sheet, data.row + row, column));
  let end = data.rows;
  return shape.rowFields.map((_field, index) => {
    const row = ids.indexOf(String(shape.rows[index]?.[0] ?? ""));
    return row < 0 ? end++ : row;
  });
}

function columnsOf(shape: TableShape, present: readonly string[]) {
  const { places, missing } = foundColumns(shape, present);
  const all = new Map(places);
  for (const [index, key] of missing.entries()) all.set(key, present.length + index);
  const headers = new Map(
    shape.columns.map((column) => [column.key, present[places.get(column.key) ?? -1] ?? ownHeader(column)]),
  );
  return { places: all, headers, missing };
}

/** The column where exactly the headers of this table stand alone in the header row: what an interrupted build left. */
function headerRun(shape: TableShape, sheet: string, view: WorkbookView): number | null {
  const cells = view.sheet(sheet);
  if (cells === null) return null;
  const wanted = headersOf(shape);
  const at = (column: number) => (column < 0 ? "" : view.value(sheet, sheetRows.header, column));
  for (let start = cells.column; start < view.firstFreeColumn(sheet); start++) {
    const stands = wanted.every((header, index) => at(start + index) === header);
    if (stands && at(start - 1) === "" && at(start + wanted.length) === "" && !isOurs(view, sheet, start)) return start;
  }
  return null;
}

function isOurs(view: WorkbookView, sheet: string, column: number): boolean {
  const table = view.snapshot.tables.find((other) => other.sheet === sheet && other.area.column === column);
  return table !== undefined && !/^\p{L}+\d+$/u.test(table.name);
}

function placedBlock(
  block: BlockDeclaration,
  sheet: string,
  view: WorkbookView,
  claim: (columns: number) => number,
): PlacedBlock {
  const name = view.definedName(blockName(block.key));
  if (name !== null && name.sheet !== null) {
    return { block, sheet: name.sheet, row: name.row, column: name.column, moved: 0, state: "named" };
  }
  const row = block.place?.row ?? (hasHeader(block) ? sheetRows.totals : sheetRows.header);
  const column = freePlace(block, sheet, view) ?? claim(block.columns.length);
  return { block, sheet, row, column, moved: 0, state: name === null ? "absent" : "broken" };
}

/** The column a block asks for, unless a table stands there. */
function freePlace({ place, columns }: BlockDeclaration, sheet: string, view: WorkbookView): number | null {
  if (place === undefined) return null;
  const end = place.column + columns.length;
  const isTaken = view.snapshot.tables.some((table) => table.sheet === sheet && table.area.column < end);
  return isTaken ? null : place.column;
}
