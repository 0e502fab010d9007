import type { PlanRow, RecordKey } from "../../domain/plan/planRecords";
import type { ImportAnswers, ImportQuestion } from "./importQuestion";
import type { ImportMapping } from "./importMapping";
import type { ImportProblem } from "./importProblem";
import type { ImportSource } from "./importSource";

/** One field that gets another value. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** A row of the plan that the file changes, field by field. Fields the file does not have, or has empty, are left as they are. */
export interface RowChange<K extends RecordKey = RecordKey> {
  readonly id: string;
  readonly fields: readonly FieldChange[];
  readonly row: PlanRow<K>;
}

/** What the import does to one table, compared by ID with the plan as it is now. */
export interface TableChanges<K extends RecordKey = RecordKey> {
  readonly table: K;
  readonly added: readonly PlanRow<K>[];
  readonly changed: readonly RowChange<K>[];
  readonly unchanged: number;
  /** IDs in the plan that the file does not have. They are shown, never removed. */
  readonly missing: readonly string[];
}

export interface ImportCounts {
  readonly rows: number;
  readonly skipped: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
}

/** What an import would do, before anything is written. `ready` says that no question is open and nothing blocks. */
export interface ImportPreview {
  readonly source: ImportSource;
  readonly mapping: ImportMapping;
  readonly answers: ImportAnswers;
  readonly counts: ImportCounts;
  readonly tables: readonly TableChanges[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  readonly ready: boolean;
}
