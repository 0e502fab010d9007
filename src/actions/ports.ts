import type { WorkbookOp } from "../blueprint/ops";
import type { CellContent, SheetOutline, ValidatedCells, WorkbookSnapshot } from "../blueprint/workbookSnapshot";

/** What came of asking something of the workbook: a value, or a problem as data. Bugs throw. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/**
 * How certain it is what a failed call did: `nothing` changed (and trying again may help, or not),
 * a `part` was carried out, or it is `unknown` and the workbook must be read before anything is tried again.
 */
export type HostOutcome = "nothingRetry" | "nothingFinal" | "part" | "unknown";

/** Why Excel refused or did not answer. `code` is Excel's own code (never localised), for support. */
export interface HostProblem {
  readonly reason:
    | "cellEditing"
    | "busy"
    | "readOnly"
    | "notFound"
    | "unsupported"
    | "tooLarge"
    | "filtered"
    | "noAnswer"
    | "tableDidNotGrow"
    | "outdated"
    /** A newer version of the add-in made this workbook. */
    | "newerVersion"
    /** The workbook counts days from 1904, so that every date of the plan would be four years off. */
    | "daysFrom1904"
    | "other";
  readonly outcome: HostOutcome;
  readonly code: string;
}

/** A cell to show: the table by its Excel name, the data row and the column counted from zero; without them the table's header. */
export interface CellPlace {
  readonly table: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** A hint that somebody changed something; never a description of what. */
export interface ChangeHint {
  readonly sheet: string;
  readonly remote: boolean;
}

/** The cell people stand on: its sheet, its place counted from zero, and what it shows. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** What an action needs of the workbook. `src/excel/excelWorkbook.ts` carries it out with Office.js. */
export interface WorkbookPort {
  /**
   * Reads the tables and the cells of the wanted sheets, in at most two round trips. `validated` says of which cells of a table, known by its name and
   * headers, the validation is read as well.
   */
  read(
    isWanted: (sheet: SheetOutline) => boolean,
    validated?: (table: string, headers: readonly string[]) => readonly ValidatedCells[],
  ): Promise<Result<WorkbookSnapshot, HostProblem>>;
  /** Carries out all ops in order in one round trip (more only above 5 MB), as one step to undo where Excel can. */
  apply(ops: readonly WorkbookOp[]): Promise<Result<null, HostProblem>>;
  /** Selects a cell and shows its sheet. */
  select(place: CellPlace): Promise<Result<null, HostProblem>>;
  /** Selects cell A1 of a sheet and shows it. */
  showSheet(sheet: string): Promise<Result<null, HostProblem>>;
  /** Calls `listener` after changes by people or other add-ins; the answer stops it. */
  onChange(listener: (hint: ChangeHint) => void): Promise<Result<() => Promise<void>, HostProblem>>;
  /** The selected cell, of several the one where typing would go; `null` while something else is selected, such as a chart. */
  selection(): Promise<Result<SelectedCell | null, HostProblem>>;
  /** Calls `listener` when this user selects something else; the answer stops it. */
  onSelection(listener: () => void): Promise<Result<() => Promise<void>, HostProblem>>;
}
