import type { PlanRow } from "../domain/plan/planRecords";
import { isAcceptable, placeKey, warningStatus, type WarningStatus } from "../domain/warnings/acceptance";
import type { Warning } from "../domain/warnings/warning";

/** A warning with what the user decided about it. */
export interface CheckedWarning {
  /** The same in every check of the plan for the same code and place, whatever the facts. */
  readonly key: string;
  readonly warning: Warning;
  readonly status: WarningStatus;
  /** Why it was accepted, also when the acceptance lapsed; `null` when it never was. */
  readonly reason: string | null;
  readonly acceptable: boolean;
}

/** Lays the acceptances of the user over the warnings, in the order of the warnings. */
export function checkedWarnings(
  warnings: readonly Warning[],
  accepted: readonly PlanRow<"acceptedWarnings">[],
): readonly CheckedWarning[] {
  const seen = new Map<string, number>();
  return warnings.map((warning) => {
    const place = `${warning.code} ${placeKey(warning.place)}`;
    const same = accepted.filter((row) => `${row.code} ${row.place}` === place);
    const status = warningStatus(warning, same);
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return {
      key: number === 1 ? place : `${place} ${number}`,
      warning,
      status,
      reason: status === "open" ? null : (same.at(-1)?.reason ?? null),
      acceptable: isAcceptable(warning),
    };
  });
}

/** Whether a warning still asks for a look: it was never accepted, or its facts changed since. */
export function isOpen({ status }: CheckedWarning): boolean {
  return status !== "accepted";
}
