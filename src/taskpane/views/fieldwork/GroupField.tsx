import { interviewGroups, type InterviewGroup } from "../../../actions/needs/fieldwork";
import { textsIn } from "../../../i18n/language";
import { fieldworkTexts } from "../../../i18n/pane/fieldworkTexts";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";

interface GroupFieldProps {
  readonly value: InterviewGroup;
  readonly onChange: (group: InterviewGroup) => void;
}

/** Chooses one of the groups that are heard. */
export function GroupField({ value, onChange }: GroupFieldProps) {
  const texts = textsIn(fieldworkTexts, usePane().language);
  return (
    <SelectField
      label={texts.group}
      value={value}
      options={interviewGroups.map((group) => ({ value: group, label: texts.groups[group] }))}
      onChange={(chosen) => onChange(interviewGroups.find((group) => group === chosen) ?? value)}
    />
  );
}
