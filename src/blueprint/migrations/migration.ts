import type { WorkbookOp } from "../ops";
import type { WorkbookView } from "../workbookView";

/** One step from the structure before `version` to `version`. It reads old workbooks with its own simple code, and does nothing the second time. */
export interface Migration {
  readonly version: number;
  readonly ops: (view: WorkbookView) => readonly WorkbookOp[];
}
