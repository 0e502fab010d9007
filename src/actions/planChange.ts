import type { PlanRow, RecordKey } from "../domain/plan/planRecords";

/** What is to be written to one table: whole new rows, and fields of rows that are there. Values are those of typed rows. */
export interface TableChange<K extends RecordKey = RecordKey> {
  readonly table: K;
  readonly added: readonly PlanRow<K>[];
  readonly changed: readonly {
    readonly id: string;
    readonly fields: readonly { readonly field: string; readonly to: unknown }[];
  }[];
}

/** Who does what, for the log. `kind` names the action (`addNeed`); `when` is local time `2027-03-01 14:05`. */
export interface LoggedAction {
  readonly kind: string;
  readonly when: string;
  readonly who: string | null;
  readonly reason: string | null;
}
