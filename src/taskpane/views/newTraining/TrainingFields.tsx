import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { ListField } from "../../parts/ListField";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import type { FieldsProps } from "./fieldsProps";
import { LinkFields } from "./LinkFields";
import { NumberFields } from "./NumberFields";

/** What people say about a new training: its name and cluster first, the rest may wait. */
export function TrainingFields(props: FieldsProps) {
  const texts = textsIn(newTrainingTexts, usePane().language);
  const { draft, problem, onEdit } = props;
  return (
    <>
      <TextField
        label={texts.trainingTitle}
        error={problem === "title" ? texts.titleMissing : null}
        value={draft.title}
        onChange={(title) => onEdit({ title })}
        lines={2}
      />
      <ListField
        label={texts.cluster}
        list="priorityCluster"
        none={draft.cluster === null ? texts.choose : undefined}
        value={draft.cluster}
        onChange={(cluster) => onEdit({ cluster })}
      />
      {problem === "cluster" && <StatusMark status="attention" text={texts.clusterMissing} />}
      <ListField
        label={texts.form}
        list="learningForm"
        none={texts.chooseLater}
        value={draft.form}
        onChange={(form) => onEdit({ form })}
      />
      <LinkFields {...props} />
      <NumberFields {...props} />
      <YearChoice {...props} />
    </>
  );
}

/** In the year plan, or later in the term of the strategic plan. */
function YearChoice({ plan, draft, onEdit }: FieldsProps) {
  const texts = textsIn(newTrainingTexts, usePane().language);
  return (
    <ChoiceCards
      legend={texts.when}
      choices={[
        { value: "planned", label: texts.thisYear(plan.organisation.planYear) },
        { value: "idea", label: texts.later },
      ]}
      value={draft.status}
      onChange={(status) => onEdit({ status })}
    />
  );
}
