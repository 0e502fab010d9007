import { useMemo } from "react";
import { takenOver } from "../../../actions/needs/createTraining";
import { targetGroupSizes } from "../../../actions/needs/trainingProposal";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";
import type { FieldsProps } from "./fieldsProps";

/** For whom, counted on the staff list, and which learning goal of the goal the needs serve. */
export function LinkFields({ plan, needIds, draft, onEdit }: Omit<FieldsProps, "problem">) {
  const texts = textsIn(newTrainingTexts, usePane().language);
  const sizes = useMemo(() => targetGroupSizes(plan), [plan]);
  const { goalId } = takenOver(plan, needIds);
  const goals = plan.learningGoals.filter((row) => goalId === null || row.goalId === null || row.goalId === goalId);
  const later = { value: "", label: texts.chooseLater };
  const groups = plan.targetGroups.map(({ id, name }) => {
    const size = sizes.get(id);
    return { value: id, label: size === undefined ? (name ?? id) : texts.groupSize(name ?? id, size) };
  });
  const chooseGroup = (id: string) => {
    const size = sizes.get(id);
    onEdit({ targetGroupId: id || null, ...(size === undefined ? {} : { participants: String(size) }) });
  };
  return (
    <>
      {groups.length > 0 && (
        <SelectField
          label={texts.targetGroup}
          value={draft.targetGroupId ?? ""}
          options={[later, ...groups]}
          onChange={chooseGroup}
        />
      )}
      {goals.length > 0 && (
        <SelectField
          label={texts.learningGoal}
          value={draft.learningGoalId ?? ""}
          options={[later, ...goals.map(({ id, name }) => ({ value: id, label: name ?? id }))]}
          onChange={(value) => onEdit({ learningGoalId: value || null })}
        />
      )}
    </>
  );
}
