import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { stepNames, type StepNumber } from "../../../i18n/pane/stepNames";
import { stepTexts } from "../../../i18n/pane/stepTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { ViewHeading } from "../../parts/ViewHeading";
import { MissingCard } from "./MissingCard";
import { QuestionsCard } from "./QuestionsCard";
import { SheetsCard } from "./SheetsCard";
import { StepNeighbours } from "./StepNeighbours";
import { ToolsCard } from "./ToolsCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  purpose: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One step of the guides: what is missing, what to ask, and where it is written. */
export function StepView({ step }: { readonly step: StepNumber }) {
  const { language, plan, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(stepTexts, language);
  const { title, purpose } = textsIn(stepNames, language)[step];
  const { checked, problem } = plan;
  const status = checked?.status.steps.find((one) => one.step === step);
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{texts.title(step, title)}</ViewHeading>
        <p className={styles.purpose}>{purpose}</p>
        {status && <StatusMark status={status.state} text={textsIn(homeTexts, language).stepState[status.state]} />}
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {step === 1 && (
        <Button id="import-staff" onClick={() => router.go({ view: "import" })}>
          {texts.importStaff}
        </Button>
      )}
      {checked && status && (
        <>
          <MissingCard status={status} actions={checked.status.nextActions.filter((action) => action.step === step)} />
          <ToolsCard step={step} />
          <QuestionsCard step={step} counts={checked.status.counts} />
          <SheetsCard step={step} checked={checked} />
        </>
      )}
      <StepNeighbours step={step} />
    </>
  );
}
