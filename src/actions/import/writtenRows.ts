import type { CellInput } from "../../blueprint/ops";
import type { RecordKey } from "../../domain/plan/planRecords";

/** A cell that an import filled with something else. */
export interface WrittenCell {
  readonly table: RecordKey;
  readonly id: string;
  readonly field: string;
  readonly from: CellInput;
  readonly to: CellInput;
}

/** What an import wrote, by ID: enough to take it back, also after rows were sorted or moved. */
export interface WrittenRows {
  readonly added: readonly { readonly table: RecordKey; readonly id: string }[];
  readonly changed: readonly WrittenCell[];
}
