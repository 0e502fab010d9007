import type { TableChanges } from "./importPreview";
import type { ImportProblem } from "./importProblem";
import type { RowValues } from "./rowReaders";

/** A row that can be used, with its number in the file. */
export interface ReadRow {
  readonly row: number;
  readonly values: RowValues;
}

/** What the rows of a file mean for the plan, and which of them cannot be used. */
export interface ChangesFound {
  readonly tables: readonly TableChanges[];
  readonly problems: readonly ImportProblem[];
}
