import type { WorkbookOp } from "../ops";
import type { WorkbookView } from "../workbookView";

/** One step from the structure before `version` to `version`. It reads old workbooks with its own simple code, and does nothing the second time. */
export interface Migration {
  readonly version: number;
  readonly ops: (view: WorkbookView) => readonly WorkbookOp[];
  /** Whether a formula is one that an older version wrote in a column of a table, or in a block (`column` is `null`): it is written anew. */
  readonly isOutdated?: (formula: string, part: string, column: string | null) => boolean;
}
