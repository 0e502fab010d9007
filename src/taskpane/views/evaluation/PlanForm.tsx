import { useState } from "react";
import { transferDays, type TrainingEvaluation } from "../../../actions/evaluation/evaluationOverview";
import { planEvaluation, type EvaluationChoice } from "../../../actions/evaluation/planEvaluation";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { DateField } from "../../parts/DateField";
import { SelectField } from "../../parts/SelectField";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { SmallForm } from "./SmallForm";

const instruments = Object.keys(
  choiceTexts.evaluationInstrument.words,
) as (keyof typeof choiceTexts.evaluationInstrument.words)[];

/** What is agreed before the training: its goal, what will be seen on the floor, and what is measured when. */
export function PlanForm({ training }: { readonly training: TrainingEvaluation }) {
  const { language } = usePane();
  const [draft, setDraft] = useState(() => firstDraft(training));
  const [isAsked, setAsked] = useState(false);
  const { state, change } = useChange();
  const texts = textsIn(evaluationTexts, language);
  const isEmpty = draft.goal.trim() === "";
  const save = () => {
    setAsked(isEmpty);
    if (isEmpty) return;
    const choice = { ...draft, goal: draft.goal.trim(), lastDay: training.lastDay };
    void change({ kind: "planEvaluation", planned: (plan) => planEvaluation(plan, choice), said: texts.saved });
  };
  const days = training.lastDay === null ? null : transferDays(training.lastDay);
  return (
    <SmallForm
      title={texts.planTitle}
      button={texts.save}
      onSave={save}
      state={state}
      done={texts.saved}
      error={isAsked && isEmpty ? texts.goalMissing : null}
    >
      <TextField
        label={texts.goal}
        hint={texts.goalHint}
        value={draft.goal}
        onChange={(goal) => setDraft({ ...draft, goal })}
        lines={2}
      />
      <Measurement draft={draft} onChange={setDraft} />
      <span>
        {days === null
          ? texts.noDays
          : texts.transferOn(formatDate(days.check30On, language), formatDate(days.check90On, language))}
      </span>
    </SmallForm>
  );
}

interface MeasurementProps {
  readonly draft: EvaluationChoice;
  readonly onChange: (draft: EvaluationChoice) => void;
}

function Measurement({ draft, onChange }: MeasurementProps) {
  const { language } = usePane();
  const texts = textsIn(evaluationTexts, language);
  const words = choiceTexts.evaluationInstrument.words;
  const options = instruments.map((value) => ({ value, label: wordingIn(words[value], language) }));
  return (
    <>
      <TextField
        label={texts.behaviour}
        value={draft.behaviour ?? ""}
        onChange={(text) => onChange({ ...draft, behaviour: text === "" ? null : text })}
      />
      <TextField
        label={texts.observer}
        value={draft.observer ?? ""}
        onChange={(text) => onChange({ ...draft, observer: text === "" ? null : text })}
      />
      <SelectField
        label={texts.level}
        value={String(draft.level)}
        options={texts.levels.map((label, index) => ({ value: String(index + 1), label }))}
        onChange={(level) => onChange({ ...draft, level: Number(level) })}
      />
      <SelectField
        label={texts.instrument}
        value={draft.instrument ?? ""}
        options={[{ value: "", label: texts.noInstrument }, ...options]}
        onChange={(value) =>
          onChange({ ...draft, instrument: instruments.find((instrument) => instrument === value) ?? null })
        }
      />
      <DateField
        label={texts.plannedOn}
        value={draft.plannedOn}
        onChange={(plannedOn) => onChange({ ...draft, plannedOn })}
      />
    </>
  );
}

function firstDraft({ id, lastDay, evaluations, transfer }: TrainingEvaluation): EvaluationChoice {
  const planned = evaluations[0];
  return {
    trainingId: id,
    goal: transfer?.goal ?? "",
    behaviour: transfer?.behaviour ?? null,
    observer: transfer?.observer ?? null,
    level: planned?.level ?? 1,
    instrument: planned === undefined ? "survey" : planned.instrument,
    plannedOn: planned === undefined ? lastDay : planned.plannedOn,
    lastDay,
  };
}
