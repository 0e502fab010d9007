import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { textsIn, type Language } from "../../../i18n/language";
import { stepNames } from "../../../i18n/pane/stepNames";
import { warningTexts } from "../../../i18n/pane/warningTexts";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";
import { countsBySheet, countsByStep, filteredWarnings, type WarningFilter } from "./filteredWarnings";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const severities = ["error", "attention", "info"] as const;
const statuses = ["open", "accepted"] as const;
const steps = [1, 2, 3, 4, 5] as const;

interface WarningFiltersProps {
  readonly filter: WarningFilter;
  readonly checked: CheckedPlan;
  readonly onChange: (filter: WarningFilter) => void;
}

/** Narrows the list by severity, status, step and sheet; only sheets that have warnings are offered, each with how many are left there. */
export function WarningFilters({ filter, checked, onChange }: WarningFiltersProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(warningTexts, language);
  const sheets = sheetOptions(checked, filter);
  const all = { value: "", label: texts.all };
  const chosen = <V extends string | number>(values: readonly V[], value: string): V | null =>
    values.find((one) => String(one) === value) ?? null;
  return (
    <div className={styles.filters}>
      <SelectField
        label={texts.filterSeverity}
        value={filter.severity ?? ""}
        options={[all, ...severities.map((value) => ({ value, label: texts.severity[value] }))]}
        onChange={(value) => onChange({ ...filter, severity: chosen(severities, value) })}
      />
      <SelectField
        label={texts.filterStatus}
        value={filter.status ?? ""}
        options={[all, ...statuses.map((value) => ({ value, label: texts.status[value] }))]}
        onChange={(value) => onChange({ ...filter, status: chosen(statuses, value) })}
      />
      <SelectField
        label={texts.filterStep}
        value={String(filter.step ?? "")}
        options={[all, ...stepOptions(checked, filter, language)]}
        onChange={(value) => onChange({ ...filter, step: chosen(steps, value) })}
      />
      <SelectField
        label={texts.filterSheet}
        value={filter.sheet ?? ""}
        options={[all, ...sheets]}
        onChange={(value) => onChange({ ...filter, sheet: value === "" ? null : value })}
      />
    </div>
  );
}

function stepOptions(checked: CheckedPlan, filter: WarningFilter, language: Language) {
  const names = textsIn(stepNames, language);
  const counts = countsByStep(filteredWarnings(checked, { ...filter, step: null }));
  return steps.map((step) => ({
    value: String(step),
    label: `${step}. ${names[step].title} (${counts.get(step) ?? 0})`,
  }));
}

function sheetOptions(checked: CheckedPlan, filter: WarningFilter) {
  const { warnings, sheetNames } = checked;
  const counts = countsBySheet(filteredWarnings(checked, { ...filter, sheet: null }), sheetNames);
  const sheets = [...new Set(warnings.map(({ warning }) => sheetNames[warning.place.table]))].sort();
  return sheets.map((sheet) => ({ value: sheet, label: `${sheet} (${counts.get(sheet) ?? 0})` }));
}
