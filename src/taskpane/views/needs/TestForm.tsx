import type { InboxNeed } from "../../../actions/needs/needInbox";
import { testNeed } from "../../../actions/needs/testNeed";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { usePane } from "../../PaneContext";
import { ChangeForm } from "../../parts/ChangeForm";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { useTouched } from "../../parts/useTouched";
import { draftOutcome, type TestDraft } from "../addNeed/needDraft";
import { OutcomeCard } from "../addNeed/OutcomeCard";
import { ThreeQuestions } from "../addNeed/ThreeQuestions";

interface TestFormProps {
  readonly need: InboxNeed;
  readonly onTested: () => void;
}

/** The three questions of one need, with their outcome while they are answered; a measure asks who takes it. */
export function TestForm({ need, onTested }: TestFormProps) {
  const texts = textsIn(needsTexts, usePane().language);
  const { state, change } = useChange();
  const { value, touch } = useTouched<TestDraft & { readonly actionOwner: string }>({
    contribution: need.test?.contribution ?? null,
    otherCauses: need.test?.otherCauses ?? [],
    otherWay: need.test?.otherWay ?? null,
    actionOwner: need.test?.actionOwner ?? "",
  });
  const { contribution, otherWay } = value;
  const outcome = draftOutcome(value);
  const save = async () => {
    if (contribution === null || otherWay === null) return;
    const answers = { ...value, contribution, otherWay };
    const planned = (plan: Parameters<typeof testNeed>[0]) => testNeed(plan, need.id, answers);
    if (await change({ kind: "testNeed", planned, said: texts.testSaved })) onTested();
  };
  return (
    <ChangeForm
      state={state}
      submit={texts.saveTest}
      done={texts.testSaved}
      isReady={outcome !== "notTested"}
      onSubmit={save}
    >
      <span>{texts.testFirst}</span>
      <ThreeQuestions draft={value} onChange={touch} />
      {(outcome === "trainingWithMeasure" || outcome === "organiseFirst") && (
        <TextField
          label={texts.actionOwner}
          value={value.actionOwner}
          onChange={(actionOwner) => touch({ actionOwner })}
        />
      )}
      <OutcomeCard draft={value} />
    </ChangeForm>
  );
}
