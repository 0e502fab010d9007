import type { TargetKey } from "./importTargets";

/** Which column of the file feeds which field of the target, by column index. A field without entry is not imported. */
export interface ImportMapping {
  readonly target: TargetKey;
  readonly columns: Readonly<Record<string, number>>;
}

/** A mapping as the workbook remembers it: by header, so that it fits the same export next year. */
export interface RememberedMapping {
  readonly headers: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}
