import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { BudgetCard } from "./BudgetCard";
import { DeadlineCard } from "./DeadlineCard";
import { NextActionsCard } from "./NextActionsCard";
import { StaleNotice } from "./StaleNotice";
import { StepsCard } from "./StepsCard";
import { UnreadCard } from "./UnreadCard";
import { WarningCountsCard } from "./WarningCountsCard";

// Below the fold, and with what it counts: the first paint does without.
const ChainCard = lazy(async () => ({ default: (await import("./ChainCard")).ChainCard }));

const useStyles = makeStyles({
  name: { ...typographyStyles.body1, margin: 0 },
});

/** Where the plan stands, and the one thing to do first. */
export function HomeView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const texts = textsIn(homeTexts, language);
  const { checked, problem } = plan;
  if (checked === null && problem === null) return <Waiting text={textsIn(shellTexts, language).loadingPlan} />;
  return (
    <>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {checked && (
        <>
          <div>
            <ViewHeading>{texts.title(checked.status.planYear)}</ViewHeading>
            {checked.status.name && <p className={styles.name}>{checked.status.name}</p>}
          </div>
          <StaleNotice plan={checked.plan} />
          <NextActionsCard actions={checked.status.nextActions} />
          <UnreadCard problems={checked.problems} />
          <StepsCard steps={checked.status.steps} />
          <WarningCountsCard counts={checked.status.openWarnings} />
          <BudgetCard budget={checked.status.budget} />
          <DeadlineCard deadline={checked.status.deadline} />
          <Suspense>
            <ChainCard plan={checked.plan} counts={checked.status.counts} />
          </Suspense>
        </>
      )}
    </>
  );
}
