import type { PlanRow } from "../domain/plan/planRecords";
import { factsKey, isAcceptable, placeKey, warningStatus, type WarningStatus } from "../domain/warnings/acceptance";
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

/**
 * Lays the acceptances of the user over the warnings, in the order of the warnings. An acceptance that holds for one warning says nothing about
 * another at the same place: two teams may be away on one day.
 */
export function checkedWarnings(
  warnings: readonly Warning[],
  accepted: readonly PlanRow<"acceptedWarnings">[],
): readonly CheckedWarning[] {
  const seen = new Map<string, number>();
  const places = new Set(accepted.map(acceptedPlace));
  const current = new Set(
    warnings.flatMap((warning) => {
      const place = placeOf(warning);
      return places.has(place) ? [`${place} ${factsKey(warning.facts)}`] : [];
    }),
  );
  return warnings.map((warning) => {
    const place = placeOf(warning);
    const own = places.has(place) ? factsKey(warning.facts) : null;
    const same = accepted.filter(
      (row) => acceptedPlace(row) === place && (row.factsKey === own || !current.has(`${place} ${row.factsKey ?? ""}`)),
    );
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

function placeOf({ code, place }: Warning): string {
  return `${code} ${placeKey(place)}`;
}

function acceptedPlace({ code, place }: PlanRow<"acceptedWarnings">): string {
  return `${code} ${place}`;
}

/** Whether a warning still asks for a look: it was never accepted, or its facts changed since. */
export function isOpen({ status }: CheckedWarning): boolean {
  return status !== "accepted";
}
