import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { evaluationOverview } from "../../../actions/evaluation/evaluationOverview";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { ViewHeading } from "../../parts/ViewHeading";
import { CoverageCard } from "./CoverageCard";
import { FeedbackCard } from "./FeedbackCard";
import { ResultsCard } from "./ResultsCard";
import { TrainingsCard } from "./TrainingsCard";
import { TransferCard } from "./TransferCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start" },
});

/** What is agreed beforehand, measured afterwards and seen on the floor. */
export function EvaluationView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const { checked, problem } = plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).evaluation.title}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Evaluation plan={checked.plan} />}
    </>
  );
}

function Evaluation({ plan }: { readonly plan: Plan }) {
  const { language, today } = usePane();
  const overview = useMemo(() => evaluationOverview(plan, today), [plan, today]);
  if (overview.trainings.length === 0)
    return <StatusMark status="info" text={textsIn(evaluationTexts, language).empty} />;
  return (
    <>
      <CoverageCard coverage={overview.coverage} finished={overview.finished} />
      <TransferCard due={overview.due} />
      {overview.results.length > 0 && <ResultsCard results={overview.results} />}
      {overview.feedback.length > 0 && <FeedbackCard feedback={overview.feedback} plan={plan} />}
      <TrainingsCard trainings={overview.trainings} plan={plan} />
    </>
  );
}
