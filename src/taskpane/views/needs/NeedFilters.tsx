import { makeStyles, tokens } from "@fluentui/react-components";
import type { NeedFilter, NeedInbox } from "../../../actions/needs/needInbox";
import { choiceLists } from "../../../domain/plan/choiceLists";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { needTexts } from "../../../i18n/pane/needTexts";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const statuses = ["open", ...choiceLists.needStatus.keys] as const;
const levels = choiceLists.needLevel.keys;

interface NeedFiltersProps {
  readonly filter: NeedFilter;
  readonly inbox: NeedInbox;
  readonly onChange: (filter: NeedFilter) => void;
}

/** Narrows the inbox by status, level and department; only departments that asked something are offered. */
export function NeedFilters({ filter, inbox, onChange }: NeedFiltersProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(needsTexts, language);
  const levelNames = textsIn(needTexts, language).levels;
  const all = { value: "", label: texts.all };
  const chosen = <V extends string>(values: readonly V[], value: string): V | null =>
    values.find((one) => one === value) ?? null;
  return (
    <div className={styles.filters}>
      <SelectField
        label={texts.status}
        value={filter.status ?? ""}
        options={[
          all,
          ...statuses.map((value) => ({ value, label: value === "open" ? texts.openOnly : texts.statuses[value] })),
        ]}
        onChange={(value) => onChange({ ...filter, status: chosen(statuses, value) })}
      />
      <SelectField
        label={texts.level}
        value={filter.level ?? ""}
        options={[all, ...levels.map((value) => ({ value, label: levelNames[value] }))]}
        onChange={(value) => onChange({ ...filter, level: chosen(levels, value) })}
      />
      {inbox.departments.length > 0 && (
        <SelectField
          label={texts.department}
          value={filter.department ?? ""}
          options={[all, ...inbox.departments.map((value) => ({ value, label: value }))]}
          onChange={(value) => onChange({ ...filter, department: value === "" ? null : value })}
        />
      )}
    </div>
  );
}
