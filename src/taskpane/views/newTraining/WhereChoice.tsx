import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { SelectField } from "../../parts/SelectField";
import type { useNewTraining } from "./useNewTraining";

/** A new training, or one that is there; without any there is nothing to choose. */
export function WhereChoice({
  form: { trainings, trainingId, setTrainingId },
}: {
  readonly form: ReturnType<typeof useNewTraining>;
}) {
  const texts = textsIn(newTrainingTexts, usePane().language);
  if (trainings.length === 0) return null;
  return (
    <>
      <ChoiceCards
        legend={texts.where}
        choices={[
          { value: "new", label: texts.isNew },
          { value: "there", label: texts.isThere },
        ]}
        value={trainingId === null ? "new" : "there"}
        onChange={(value) => setTrainingId(value === "new" ? null : (trainings[0]?.id ?? null))}
      />
      {trainingId !== null && (
        <SelectField
          label={texts.training}
          value={trainingId}
          options={trainings.map(({ id, title }) => ({ value: id, label: title ?? id }))}
          onChange={setTrainingId}
        />
      )}
    </>
  );
}
