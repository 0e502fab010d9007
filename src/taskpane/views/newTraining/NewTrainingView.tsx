import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { UndoableChange } from "../priorities/UndoableChange";
import { TrainingForm } from "./TrainingForm";
import { useNewTraining } from "./useNewTraining";
import type { Plan } from "../../../domain/plan/plan";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Makes one training of one or more tested needs, or lets a training that is there answer them (S1.29). */
export function NewTrainingView({ need = null }: { readonly need?: string | null }) {
  const { language, plan } = usePane();
  const styles = useStyles();
  const texts = textsIn(newTrainingTexts, language);
  const { checked, problem } = plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{texts.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Maker plan={checked.plan} need={need} />}
    </>
  );
}

function Maker({ plan, need }: { readonly plan: Plan; readonly need: string | null }) {
  const { language, router } = usePane();
  const texts = textsIn(newTrainingTexts, language);
  const form = useNewTraining(plan, need);
  const done = <UndoableChange state={form.state} done={form.trainingId === null ? texts.created : texts.linked} />;
  if (form.needs.length > 0) return <TrainingForm plan={plan} form={form} done={done} />;
  return (
    <>
      {done}
      <Card title={texts.emptyTitle} accent>
        <span>{texts.emptyText}</span>
        <div>
          <Button id="to-needs" appearance="primary" onClick={() => router.go({ view: "needs" })}>
            {texts.toNeeds}
          </Button>
        </div>
      </Card>
    </>
  );
}
