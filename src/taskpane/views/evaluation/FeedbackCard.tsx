import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EvaluationOverview } from "../../../actions/evaluation/evaluationOverview";
import { followFeedback } from "../../../actions/evaluation/recordResults";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { SmallForm } from "./SmallForm";

const useStyles = makeStyles({
  quote: { margin: 0, fontStyle: "italic", color: tokens.colorNeutralForeground2 },
});

interface FeedbackCardProps {
  readonly feedback: EvaluationOverview["feedback"];
  readonly plan: Plan;
}

/** What trainers said that nobody did anything with yet (S1.24). */
export function FeedbackCard({ feedback, plan }: FeedbackCardProps) {
  const { language } = usePane();
  const titleOf = (id: string | null) => plan.trainings.find((training) => training.id === id)?.title ?? id ?? "";
  return (
    <Card title={textsIn(evaluationTexts, language).feedbackTitle}>
      {feedback.map(({ id, trainingId, trainerFeedback }) => (
        <FollowUpForm key={id} id={id} title={titleOf(trainingId)} feedback={trainerFeedback ?? ""} />
      ))}
    </Card>
  );
}

interface FollowUpFormProps {
  readonly id: string;
  readonly title: string;
  readonly feedback: string;
}

function FollowUpForm({ id, title, feedback }: FollowUpFormProps) {
  const { language } = usePane();
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { state, change } = useChange();
  const styles = useStyles();
  const texts = textsIn(evaluationTexts, language);
  const followUp = text.trim();
  const save = () => {
    setAsked(followUp === "");
    if (followUp === "") return;
    void change({ kind: "followFeedback", planned: (plan) => followFeedback(plan, id, followUp), said: texts.saved });
  };
  return (
    <SmallForm
      title={title}
      button={texts.saveFollowUp}
      onSave={save}
      state={state}
      done={texts.saved}
      error={isAsked && followUp === "" ? texts.followUpMissing : null}
    >
      <blockquote className={styles.quote}>{feedback}</blockquote>
      <TextField label={texts.followUp} value={text} onChange={setText} />
    </SmallForm>
  );
}
