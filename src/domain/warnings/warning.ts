import type { RecordKey } from "../plan/planRecords";
import type { WarningFacts } from "./warningFacts";

/** `error` blocks submitting the plan, `attention` asks for a look, `info` informs (domain 5.9). */
export type Severity = "info" | "attention" | "error";

export type WarningCode = keyof WarningFacts;

/** Where a warning points: a table, and if it is about one row or cell, that row's ID and field. */
export interface WarningPlace {
  readonly table: RecordKey;
  readonly row: string | null;
  readonly field: string | null;
}

/** Something in the plan that deserves a look: a code, its place and the facts its sentence needs. The sentence itself lives in i18n. */
export interface Warning<C extends WarningCode = WarningCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly place: WarningPlace;
  readonly facts: WarningFacts[C];
}
