import { useState } from "react";
import { textsIn } from "../../../i18n/language";
import { needTexts } from "../../../i18n/pane/needTexts";
import { usePane } from "../../PaneContext";
import { DateField } from "../../parts/DateField";
import { ExpandRow } from "../../parts/ExpandRow";
import { ListField } from "../../parts/ListField";
import { SelectField } from "../../parts/SelectField";
import type { NeedDraft } from "./needDraft";

interface OriginFieldsProps {
  readonly origin: NeedDraft["origin"];
  readonly onChange: (origin: NeedDraft["origin"]) => void;
}

/** Where a need came from and what it is for: behind one step, so that the quick entry stays quick. */
export function OriginFields({ origin, onChange }: OriginFieldsProps) {
  const { language } = usePane();
  const [isOpen, setOpen] = useState(false);
  const texts = textsIn(needTexts, language);
  return (
    <div style={{ margin: "0 -8px" }}>
      <ExpandRow id="need-more" isOpen={isOpen} onToggle={() => setOpen(!isOpen)} title={texts.more}>
        <ListField
          label={texts.channel}
          list="needChannel"
          none={texts.unknown}
          value={origin.channel ?? null}
          onChange={(channel) => onChange({ ...origin, channel })}
        />
        <ListField
          label={texts.reporter}
          list="stakeholderGroup"
          none={texts.unknown}
          value={origin.reporter ?? null}
          onChange={(reporter) => onChange({ ...origin, reporter })}
        />
        <PlanFields origin={origin} onChange={onChange} />
        <DateField
          label={texts.goLive}
          value={origin.goLiveDate ?? null}
          onChange={(goLiveDate) => onChange({ ...origin, goLiveDate })}
        />
      </ExpandRow>
    </div>
  );
}

/** What the plan itself can offer: its departments, goals and competences; what it does not have is not asked. */
function PlanFields({ origin, onChange }: OriginFieldsProps) {
  const { language, plan } = usePane();
  const texts = textsIn(needTexts, language);
  const { employees = [], goals = [], competences = [] } = plan.checked?.plan ?? {};
  const departments = [...new Set(employees.flatMap(({ department }) => department ?? []))].toSorted();
  const named = (rows: readonly { readonly id: string; readonly name: string | null }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name ?? id }));
  const fields = [
    { field: "department", label: texts.department, options: departments.map((value) => ({ value, label: value })) },
    { field: "goalId", label: texts.goal, options: named(goals) },
    { field: "competenceId", label: texts.competence, options: named(competences) },
  ] as const;
  return fields
    .filter(({ options }) => options.length > 0)
    .map(({ field, label, options }) => (
      <SelectField
        key={field}
        label={label}
        value={origin[field] ?? ""}
        options={[{ value: "", label: texts.unknown }, ...options]}
        onChange={(value) => onChange({ ...origin, [field]: value || null })}
      />
    ));
}
