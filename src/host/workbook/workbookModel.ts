import { invalidReference } from "../wire/hostError";
import { isSameName } from "../wire/wireObject";
import { addressOfArea, quotedSheetName } from "./cellAddress";
import type { Calculator, CellPlace } from "./calculationSeam";
import type { CellValue } from "./cellValue";
import { ChangePublisher } from "./changePublisher";
import { EventQueue, type ChangeOrigin } from "./eventQueue";
import { FilledColumns } from "./filledColumns";
import type { HostOptions } from "./hostOptions";
import { Journal } from "./journal";
import { newSheet, newWorkbook, objectId, sheetId } from "./newState";
import type { Area } from "./snapshot";
import type { SheetState, TableState, WorkbookState } from "./workbookState";

/** A position on a sheet that moves along when rows or columns come or go; `area` is `null` once its cells are deleted. */
export interface LivePosition {
  readonly sheet: SheetState;
  area: Area | null;
}

/** The workbook: its state, the journal that alone may change it, and what listens to changes. Rules live in the functions that use it. */
export class WorkbookModel {
  state: WorkbookState;
  readonly publisher: ChangePublisher;
  readonly journal: Journal;
  readonly filledColumns = new FilledColumns();
  readonly events = new EventQueue();
  /** Who is changing the workbook now: the add-in, unless `as` says otherwise. */
  origin: ChangeOrigin = { source: "Local", triggerSource: "ThisLocalAddin" };
  /** Positions in use, to be kept right while rows and columns move. */
  livePositions: () => Iterable<LivePosition> = () => [];
  /** What calculates; nothing at first. */
  calculator: Calculator | null = null;
  /** `application.calculate` was called, which calculates in manual mode too. */
  isCalculationAsked = false;
  /** Areas that change events refer to, by reference id. */
  readonly eventRanges = new Map<string, { readonly sheet: SheetState; readonly area: Area }>();

  constructor(readonly options: () => HostOptions) {
    this.state = newWorkbook([newSheet(sheetId(0), "Blad1")]);
    this.publisher = new ChangePublisher(() => this.state);
    this.journal = new Journal([this.publisher, this.filledColumns]);
  }

  /** Replaces the whole workbook. */
  open(state: WorkbookState): void {
    this.state = state;
    this.journal.clear();
    this.events.forget();
    this.eventRanges.clear();
    this.publisher.everythingReplaced();
    this.publisher.publish();
  }

  /** Calculates everything anew: `application.calculate`. */
  recalculate(): void {
    this.isCalculationAsked = true;
    this.calculator?.recalculateAll();
  }

  /** What a formula would give in a cell now; `null` when nothing calculates. */
  valueOf(place: CellPlace, formula: string): readonly (readonly CellValue[])[] | null {
    this.publisher.publish();
    return this.calculator?.valueOf(place, formula) ?? null;
  }

  sheetById(id: unknown): SheetState | null {
    return this.state.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  sheetByName(name: unknown): SheetState | null {
    return this.state.sheets.find((sheet) => isSameName(name, sheet.name)) ?? null;
  }

  /** The sheet, or InvalidReference when it has been deleted. */
  existing(sheet: SheetState): SheetState {
    if (!this.state.sheets.includes(sheet)) throw invalidReference();
    return sheet;
  }

  get activeSheet(): SheetState {
    const active = this.sheetById(this.state.activeSheetId) ?? this.state.sheets[0];
    if (active === undefined) throw invalidReference();
    return active;
  }

  tableByName(name: unknown): { readonly sheet: SheetState; readonly table: TableState } | null {
    for (const sheet of this.state.sheets)
      for (const table of sheet.tables) if (table.id === name || isSameName(name, table.name)) return { sheet, table };
    return null;
  }

  /** `'My sheet'!A1:B2`. */
  addressOn(sheet: SheetState, area: Area): string {
    return `${quotedSheetName(sheet.name)}!${addressOfArea(area)}`;
  }

  newObjectId(): string {
    return objectId(++this.state.counters.object);
  }

  /** Remembers an area for `args.getRange(context)` of a change event. */
  eventReference(sheet: SheetState, area: Area): string {
    const id = `evt-${this.eventRanges.size + 1}`;
    this.eventRanges.set(id, { sheet, area });
    return id;
  }

  /** Work by somebody else than the running add-in: its own origin and its own undo record. */
  as<Result>(origin: ChangeOrigin, work: () => Result): Result {
    const before = this.origin;
    this.origin = origin;
    try {
      return work();
    } finally {
      this.origin = before;
      if (origin.source === "Remote") this.journal.leaveToColleague();
      else this.journal.commit();
      this.publisher.publish();
    }
  }
}
