import type { RecordKey } from "../domain/plan/planRecords";

/** Why a cell could not be read. An ambiguous one could mean two things (`1,234`, `03/04/2027`) and is never guessed. */
export type CellProblemKind =
  | "required"
  | "notNumber"
  | "notWhole"
  | "outOfRange"
  | "notDate"
  | "notTime"
  | "notYesNo"
  | "ambiguous"
  | "unknownChoice"
  | "errorValue"
  | "missingId"
  | "duplicateId"
  | "missingColumn"
  | "missingTable";

/** A cell, column or table that could not be read: where it is and what was found there. The sentence lives in i18n. */
export interface CellProblem {
  readonly kind: CellProblemKind;
  readonly table: RecordKey;
  /** Number of the data row, from zero; `null` when it is about a whole column or table. */
  readonly row: number | null;
  readonly rowId: string | null;
  readonly field: string | null;
  readonly found: string;
}

/** What reading one cell gives: a value, or why not. */
export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: CellProblemKind };

export const read = <T>(value: T): CellReading<T> => ({ ok: true, value });
export const unread = (problem: CellProblemKind): CellReading<never> => ({ ok: false, problem });
