import { maximumColumns } from "./cellAddress";
import type { Cell, SheetState } from "./workbookState";

/** What the journal tells about changes. */
export interface JournalListener {
  cellChanged(sheet: SheetState, row: number, column: number, before: Cell | undefined, after: Cell | undefined): void;
  cellsReplaced(sheet: SheetState): void;
  structureChanged(): void;
}

/** Excel keeps 100 levels of undo (support.microsoft.com "Excel specifications and limits"). */
const undoLevels = 100;

/** The only writer of workbook state. It remembers what was there, so that each record can be undone. */
export class Journal {
  private steps: (() => void)[] = [];
  private records: (() => void)[][] = [];
  /** Steps that put all former cells of a sheet back. */
  private readonly wholeSheets = new WeakSet<() => void>();

  constructor(private readonly listeners: readonly JournalListener[]) {}

  /** Changes fields of a state record. */
  assign<State extends object>(state: State, patch: Partial<State>): void {
    const before = Object.fromEntries(
      Object.keys(patch).map((key) => [key, Reflect.get(state, key)]),
    ) as Partial<State>;
    const apply = (fields: Partial<State>) => {
      Object.assign(state, fields);
      for (const listener of this.listeners) {
        if ("cells" in fields) listener.cellsReplaced(state as unknown as SheetState);
        listener.structureChanged();
      }
    };
    const takeBack = () => apply(before);
    if ("cells" in patch) this.wholeSheets.add(takeBack);
    this.steps.push(takeBack);
    apply(patch);
  }

  /** Changes fields of a state record in a way that undo does not take back. */
  assignForGood<State extends object>(state: State, patch: Partial<State>): void {
    const before = this.steps;
    this.steps = [];
    this.assign(state, patch);
    this.steps = before;
  }

  /** Puts a cell in place; `undefined` empties it. */
  setCell(sheet: SheetState, row: number, column: number, cell: Cell | undefined): void {
    const key = row * maximumColumns + column;
    const before = sheet.cells.get(key);
    if (before === cell) return;
    this.steps.push(() => this.write(sheet, row, column, before));
    this.write(sheet, row, column, cell);
  }

  private write(sheet: SheetState, row: number, column: number, cell: Cell | undefined): void {
    const key = row * maximumColumns + column;
    const before = sheet.cells.get(key);
    if (cell === undefined) sheet.cells.delete(key);
    else sheet.cells.set(key, cell);
    for (const listener of this.listeners) listener.cellChanged(sheet, row, column, before, cell);
  }

  /** Changes something to see what follows from it, and takes it back. */
  trial<Result>(work: () => Result): Result {
    const before = this.steps;
    this.steps = [];
    try {
      return work();
    } finally {
      for (const step of this.steps.reverse()) step();
      this.steps = before;
    }
  }

  /** Closes one undo record: each `context.sync()` makes one (docs:excel/excel-add-ins-undo-capabilities). */
  commit(): void {
    if (this.steps.length > 0) this.records.push(this.steps);
    if (this.records.length > undoLevels) this.records.shift();
    this.steps = [];
  }

  /**
   * Leaves the steps under way out of the undo stack: a colleague's changes are his to take back. Records that would put the cells of a whole sheet
   * back (rows that were inserted) would take his changes with them, so they can no longer be undone, nor can what came before them.
   */
  leaveToColleague(): void {
    this.steps = [];
    const last = this.records.findLastIndex((record) => record.some((step) => this.wholeSheets.has(step)));
    this.records.splice(0, last + 1);
  }

  /** Number of records that can be undone. */
  get depth(): number {
    return this.records.length;
  }

  /** Takes the last record back; false when there is none. */
  undo(): boolean {
    this.commit();
    const record = this.records.pop();
    for (const step of record?.reverse() ?? []) step();
    return record !== undefined;
  }

  /** Forgets everything that could be undone; also the steps under way. */
  clear(): void {
    this.records = [];
    this.steps = [];
  }
}
