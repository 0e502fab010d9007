import type { Area } from "../workbook/snapshot";
import { areasOverlap } from "./a1Text";
import { cellKey } from "./cellKey";

/** Areas of at most this many rows are kept by block of rows; taller ones are few and looked through. */
const BLOCK_ROWS = 64;

interface Entry<T> {
  readonly area: Area;
  readonly readers: Set<T>;
}

/** Of one sheet: who reads which cells. Areas that many readers share are kept once. */
export class ReferenceIndex<T> {
  private readonly cells = new Map<number, Entry<T>>();
  private readonly blocks = new Map<number, Map<string, Entry<T>>>();
  private readonly tall = new Map<string, Entry<T>>();

  add(area: Area, reader: T): void {
    if (isCell(area)) put(this.cells, cellKey(area.row, area.column), area, reader);
    else for (const home of this.homes(area)) put(home, areaKey(area), area, reader);
  }

  remove(area: Area, reader: T): void {
    if (isCell(area)) take(this.cells, cellKey(area.row, area.column), reader);
    else for (const home of this.homes(area)) take(home, areaKey(area), reader);
  }

  /** Visits each area that shares a cell with `area`, with its readers; an area may come twice. */
  overlapping(area: Area, visit: (area: Area, readers: ReadonlySet<T>) => void): void {
    for (const entry of this.candidates(area)) if (areasOverlap(entry.area, area)) visit(entry.area, entry.readers);
  }

  private *candidates(area: Area): Iterable<Entry<T>> {
    if (area.rows * area.columns <= this.cells.size) yield* this.cellsIn(area);
    else yield* this.cells.values();
    const first = blockOf(area.row);
    const last = blockOf(area.row + area.rows - 1);
    if (last - first < this.blocks.size) {
      for (let block = first; block <= last; block += 1) yield* this.blocks.get(block)?.values() ?? [];
    } else for (const block of this.blocks.values()) yield* block.values();
    yield* this.tall.values();
  }

  private *cellsIn(area: Area): Iterable<Entry<T>> {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const entry = this.cells.get(cellKey(row, column));
        if (entry !== undefined) yield entry;
      }
    }
  }

  private homes(area: Area): readonly Map<string, Entry<T>>[] {
    if (area.rows > BLOCK_ROWS) return [this.tall];
    const homes: Map<string, Entry<T>>[] = [];
    for (let block = blockOf(area.row); block <= blockOf(area.row + area.rows - 1); block += 1) {
      const home = this.blocks.get(block) ?? new Map<string, Entry<T>>();
      this.blocks.set(block, home);
      homes.push(home);
    }
    return homes;
  }
}

function isCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

function put<K, T>(home: Map<K, Entry<T>>, key: K, area: Area, reader: T): void {
  const entry = home.get(key) ?? { area, readers: new Set<T>() };
  entry.readers.add(reader);
  home.set(key, entry);
}

function take<K, T>(home: Map<K, Entry<T>>, key: K, reader: T): void {
  const entry = home.get(key);
  entry?.readers.delete(reader);
  if (entry?.readers.size === 0) home.delete(key);
}

function blockOf(row: number): number {
  return Math.floor(row / BLOCK_ROWS);
}

function areaKey(area: Area): string {
  return `${String(area.row)},${String(area.column)},${String(area.rows)},${String(area.columns)}`;
}
