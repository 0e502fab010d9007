import { useState } from "react";
import { answerLength } from "../../../actions/vision/answerLength";
import { saveAnswer } from "../../../actions/vision/saveVision";
import type { VisionQuestion } from "../../../actions/vision/visionOverview";
import { textsIn } from "../../../i18n/language";
import { visionAnswersTexts } from "../../../i18n/pane/visionAnswersTexts";
import { usePane } from "../../PaneContext";
import { ChangeForm } from "../../parts/ChangeForm";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";

/** An answer while it is typed, beside what the sheet held when typing began. */
interface Draft {
  readonly text: string;
  readonly base: string;
}

/** The answer to one question with its live word budget. What somebody else writes meanwhile is shown, never silently replaced. */
export function AnswerForm({ question }: { readonly question: VisionQuestion }) {
  const { id, answer } = question;
  const texts = textsIn(visionAnswersTexts, usePane().language);
  const { state, change, reset } = useChange();
  const [draft, setDraft] = useState<Draft | null>(null);
  const text = draft?.text ?? answer;
  const isElsewhere = draft !== null && draft.base !== answer;
  const type = (typed: string) => {
    reset();
    setDraft({ text: typed, base: draft?.base ?? answer });
  };
  const save = async () => {
    const isSaved = await change({
      kind: "answerVision",
      planned: (plan) => saveAnswer(plan, id, text),
      said: texts.saved,
    });
    if (isSaved) setDraft(null);
  };
  return (
    <ChangeForm state={state} submit={texts.save} done={texts.saved} isReady={text.trim() !== answer} onSubmit={save}>
      <TextField label={texts.answer} value={text} onChange={type} lines={5} />
      <WordBudget text={text} />
      {isElsewhere && (
        <StatusMark status="attention" text={answer === "" ? texts.emptied : texts.changedMeanwhile(answer)} />
      )}
    </ChangeForm>
  );
}

function WordBudget({ text }: { readonly text: string }) {
  const texts = textsIn(visionAnswersTexts, usePane().language);
  const { words, most, over } = answerLength(text);
  return (
    <div>
      <ShareBar label={texts.count(words, most)} number="" share={words / most} isLow={over > 0} />
      <div aria-live="polite">{over > 0 && <StatusMark status="attention" text={texts.shorten(over)} />}</div>
    </div>
  );
}
