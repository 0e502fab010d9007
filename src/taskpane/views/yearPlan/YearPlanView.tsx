import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { yearPlan, type YearPlan } from "../../../actions/trainings/yearPlan";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { yearPlanTexts } from "../../../i18n/pane/yearPlanTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { ActionsForm } from "./ActionsForm";
import { StandCard } from "./StandCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Derives the year plan from the strategic plan: what is in it, what it lacks, and what may be chosen (S1.29). */
export function YearPlanView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const texts = textsIn(yearPlanTexts, language);
  const { checked, problem } = plan;
  const year = useMemo(() => checked && yearPlan(checked.plan), [checked]);
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).yearPlan.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!year && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {year && (year.actions === 0 ? <NoActions /> : <Year year={year} />)}
    </>
  );
}

function Year({ year }: { readonly year: YearPlan }) {
  return (
    <>
      <StandCard year={year} />
      <ActionsForm year={year} />
    </>
  );
}

function NoActions() {
  const { language, router } = usePane();
  const texts = textsIn(yearPlanTexts, language);
  return (
    <Card title={texts.emptyTitle} accent>
      <span>{texts.emptyText}</span>
      <div>
        <Button id="to-needs" appearance="primary" onClick={() => router.go({ view: "needs" })}>
          {texts.toNeeds}
        </Button>
      </div>
    </Card>
  );
}
