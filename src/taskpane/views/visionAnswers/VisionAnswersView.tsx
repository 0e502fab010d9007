import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { visionOverview } from "../../../actions/vision/visionOverview";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { visionAnswersTexts } from "../../../i18n/pane/visionAnswersTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { EmptyVision } from "./EmptyVision";
import { FitCard } from "./FitCard";
import { QuestionsCard } from "./QuestionsCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The vision in short answers, and how well the plan fits ambition, means and culture. */
export function VisionAnswersView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const { checked, problem } = plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).visionAnswers.title}</ViewHeading>
        <p className={styles.intro}>{textsIn(visionAnswersTexts, language).intro}</p>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Vision checked={checked} />}
    </>
  );
}

function Vision({ checked }: { readonly checked: CheckedPlan }) {
  const overview = visionOverview(checked);
  if (overview.questions.length + overview.fits.length === 0) return <EmptyVision />;
  return (
    <>
      {overview.questions.length > 0 && <QuestionsCard overview={overview} />}
      {overview.fits.length > 0 && <FitCard overview={overview} />}
    </>
  );
}
