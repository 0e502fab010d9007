import type { CheckedPlan } from "../../../actions/checkPlan";
import { isOpen, type CheckedWarning } from "../../../actions/checkedWarnings";
import { stepOfTable } from "../../../actions/stepOfTable";
import type { Severity } from "../../../domain/warnings/warning";
import type { StepNumber } from "../../../i18n/pane/stepNames";

/** Which warnings are shown; `null` shows all of that kind. */
export interface WarningFilter {
  readonly severity: Severity | null;
  readonly step: StepNumber | null;
  readonly sheet: string | null;
  readonly status: "open" | "accepted" | null;
}

const weight: Readonly<Record<Severity, number>> = { error: 0, attention: 1, info: 2 };

/** The warnings that pass the filter, the most serious first and further in the order of the plan. */
export function filteredWarnings(
  { warnings, sheetNames }: Pick<CheckedPlan, "warnings" | "sheetNames">,
  filter: WarningFilter,
): readonly CheckedWarning[] {
  return warnings
    .filter((checked) => {
      const { severity, place } = checked.warning;
      return (
        (filter.severity === null || severity === filter.severity) &&
        (filter.step === null || stepOfTable(place.table) === filter.step) &&
        (filter.sheet === null || sheetNames[place.table] === filter.sheet) &&
        (filter.status === null || isOpen(checked) === (filter.status === "open"))
      );
    })
    .toSorted((left, right) => weight[left.warning.severity] - weight[right.warning.severity]);
}

/** How many of the warnings stand on a sheet, by its name. */
export function countsBySheet(
  warnings: readonly CheckedWarning[],
  sheetNames: CheckedPlan["sheetNames"],
): ReadonlyMap<string, number> {
  return countsBy(warnings, ({ warning }) => sheetNames[warning.place.table]);
}

/** How many of the warnings belong to each step. */
export function countsByStep(warnings: readonly CheckedWarning[]): ReadonlyMap<StepNumber | null, number> {
  return countsBy(warnings, ({ warning }) => stepOfTable(warning.place.table));
}

function countsBy<K>(warnings: readonly CheckedWarning[], keyOf: (checked: CheckedWarning) => K) {
  const counts = new Map<K, number>();
  for (const checked of warnings) counts.set(keyOf(checked), (counts.get(keyOf(checked)) ?? 0) + 1);
  return counts;
}
