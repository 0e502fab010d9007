import { saveFit, type FitAnswer } from "../../../actions/vision/saveVision";
import type { FitQuestion } from "../../../actions/vision/visionOverview";
import { textsIn } from "../../../i18n/language";
import { visionAnswersTexts } from "../../../i18n/pane/visionAnswersTexts";
import { usePane } from "../../PaneContext";
import { ChangeForm } from "../../parts/ChangeForm";
import { ScoreChoice } from "../../parts/ScoreChoice";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { useTouched } from "../../parts/useTouched";

/** The score of one fit, what shows it and where it chafes. */
export function FitForm({ fit }: { readonly fit: FitQuestion }) {
  const texts = textsIn(visionAnswersTexts, usePane().language);
  const { state, change } = useChange();
  const { id, score, evidence, tension } = fit;
  const { value, isTouched, touch, clear } = useTouched<FitAnswer>({ score, evidence, tension });
  const save = async () => {
    const planned = (plan: Parameters<typeof saveFit>[0]) => saveFit(plan, id, value);
    if (await change({ kind: "scoreFit", planned, said: texts.savedFit })) clear();
  };
  return (
    <ChangeForm state={state} submit={texts.saveFit} done={texts.savedFit} isReady={isTouched} onSubmit={save}>
      <ScoreChoice
        legend={texts.score}
        hint={texts.scoreHint}
        value={value.score}
        onChange={(chosen) => touch({ score: chosen })}
      />
      <TextField label={texts.evidence} value={value.evidence} onChange={(typed) => touch({ evidence: typed })} />
      <TextField
        label={texts.tension}
        hint={texts.tensionHint}
        value={value.tension}
        onChange={(typed) => touch({ tension: typed })}
      />
    </ChangeForm>
  );
}
