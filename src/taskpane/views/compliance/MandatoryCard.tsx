import { useState } from "react";
import { addMandatoryTrainings, missingMandatoryTrainings } from "../../../actions/compliance/addMandatoryTrainings";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { mandatoryTexts } from "../../../i18n/pane/mandatoryTexts";
import { wordsOf } from "../../../i18n/warnings/wordsOf";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeForm } from "../../parts/ChangeForm";
import { CheckList } from "../../parts/CheckList";
import { useChange } from "../../parts/useChange";

/** Mandatory trainings that are usual in the country and not in the plan yet, to choose from. */
export function MandatoryCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const { state, change } = useChange();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const texts = textsIn(mandatoryTexts, language);
  const words = wordsOf(language);
  const missing = missingMandatoryTrainings(plan);
  if (missing.length === 0) return null;
  const add = async () => {
    const isAdded = await change({
      kind: "addMandatoryTrainings",
      planned: (now) => addMandatoryTrainings(now, new Set(chosen), language),
      said: texts.added,
    });
    if (isAdded) setChosen([]);
  };
  return (
    <Card title={texts.title}>
      <ChangeForm state={state} submit={texts.add} done={texts.added} isReady={chosen.length > 0} onSubmit={add}>
        <CheckList
          legend={texts.legend}
          hint={texts.hint}
          isWide
          choices={missing.map(({ title, basis, validityMonths }) => ({
            value: title.nl,
            label: texts.training(wordingIn(title, language), words.choice("mandatoryBasis", basis), validityMonths),
          }))}
          values={chosen}
          onChange={setChosen}
        />
      </ChangeForm>
    </Card>
  );
}
