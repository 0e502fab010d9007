import { useState } from "react";
import { recordResult } from "../../../actions/evaluation/recordResults";
import { typedNumber } from "../../../actions/evaluation/typedNumber";
import type { PlanRow } from "../../../domain/plan/planRecords";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { usePane } from "../../PaneContext";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { SmallForm } from "./SmallForm";

const numbers = ["measured", "invited", "responded"] as const;

type Draft = Readonly<Record<(typeof numbers)[number] | "feedback", string>>;

/** What came out of one evaluation, typed in a few seconds. */
export function ResultForm({ evaluation }: { readonly evaluation: PlanRow<"evaluations"> }) {
  const { language } = usePane();
  const { draft, setDraft, isWrong, save, state } = useResult(evaluation);
  const texts = textsIn(evaluationTexts, language);
  const labels = [texts.result(texts.levels[(evaluation.level ?? 1) - 1] ?? ""), texts.invited, texts.responded];
  return (
    <SmallForm
      title={texts.resultTitle}
      button={texts.saveResult}
      onSave={save}
      state={state}
      done={texts.saved}
      error={isWrong ? texts.wrongNumber : null}
    >
      {numbers.map((key, index) => (
        <TextField
          key={key}
          label={labels[index] ?? ""}
          value={draft[key]}
          onChange={(text) => setDraft({ ...draft, [key]: text })}
          inputMode="numeric"
        />
      ))}
      <TextField
        label={texts.trainerFeedback}
        value={draft.feedback}
        onChange={(feedback) => setDraft({ ...draft, feedback })}
      />
    </SmallForm>
  );
}

function useResult(evaluation: PlanRow<"evaluations">) {
  const { language } = usePane();
  const shown = (key: (typeof numbers)[number]) =>
    evaluation[key] === null ? "" : formatNumber(evaluation[key], language);
  const [draft, setDraft] = useState<Draft>(() => ({
    measured: shown("measured"),
    invited: shown("invited"),
    responded: shown("responded"),
    feedback: evaluation.trainerFeedback ?? "",
  }));
  const [isAsked, setAsked] = useState(false);
  const { state, change } = useChange();
  // A number that nobody touched stays as exact as it is in the sheet.
  const read = numbers.map((key) => (draft[key] === shown(key) ? evaluation[key] : typedNumber(draft[key])));
  const isRight = read.every((value) => value !== undefined);
  const save = () => {
    setAsked(!isRight);
    if (!isRight) return;
    const [measured = null, invited = null, responded = null] = read;
    const trainerFeedback = draft.feedback.trim() === "" ? null : draft.feedback.trim();
    const result = { measured, invited, responded, trainerFeedback };
    void change({
      kind: "recordResult",
      planned: (plan) => recordResult(plan, evaluation.id, result),
      said: textsIn(evaluationTexts, language).saved,
    });
  };
  return { draft, setDraft, isWrong: isAsked && !isRight, save, state };
}
