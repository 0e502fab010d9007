import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { ForeseenChanges } from "../../parts/ForeseenChanges";
import { StatusMark } from "../../parts/StatusMark";
import { NeedsChoice } from "./NeedsChoice";
import { TakenOverList } from "./TakenOverList";
import { TrainingFields } from "./TrainingFields";
import type { useNewTraining } from "./useNewTraining";
import { WhereChoice } from "./WhereChoice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface TrainingFormProps {
  readonly plan: Plan;
  readonly form: ReturnType<typeof useNewTraining>;
  readonly done: ReactNode;
}

/** First the needs, then a new training or one that is there, and what it will write before the button. */
export function TrainingForm({ plan, form, done }: TrainingFormProps) {
  const styles = useStyles();
  const texts = textsIn(newTrainingTexts, usePane().language);
  const { needIds, draft, problem } = form;
  const isLinking = form.trainingId !== null;
  const inFields = problem === "need" ? null : problem;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <NeedsChoice needs={form.needs} chosen={needIds} onChange={form.setChosen} />
      {problem === "need" && <StatusMark status="attention" text={texts.chooseNeed} />}
      <WhereChoice form={form} />
      {!isLinking && (
        <>
          <TrainingFields plan={plan} needIds={needIds} draft={draft} problem={inFields} onEdit={form.edit} />
          <TakenOverList plan={plan} needIds={needIds} />
        </>
      )}
      <ForeseenChanges changes={form.foreseen} />
      {done}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={form.state.kind === "running"}>
          {isLinking ? texts.link : texts.create}
        </Button>
      </div>
    </form>
  );
}
