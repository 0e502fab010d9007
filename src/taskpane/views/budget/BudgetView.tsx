import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { cutOffQuestion } from "../../../actions/budget/cutOffChoice";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { BudgetCard } from "../home/BudgetCard";
import { CutOffCard } from "./CutOffCard";
import { DivisionCard } from "./DivisionCard";
import { GrantedCard } from "./GrantedCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The money of the plan: granted, where it goes, which trainings it pays and what more would buy. */
export function BudgetView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const { checked, problem } = plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).budget.title}</ViewHeading>
        <p className={styles.intro}>{textsIn(budgetTexts, language).intro}</p>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Money checked={checked} />}
    </>
  );
}

function Money({ checked }: { readonly checked: CheckedPlan }) {
  const { language } = usePane();
  const texts = textsIn(budgetTexts, language);
  const question = useMemo(() => cutOffQuestion(checked.plan), [checked]);
  const { granted, ranked } = question;
  return (
    <>
      <BudgetCard budget={checked.status.budget} />
      <GrantedCard granted={granted} isOwn={checked.plan.organisation.budgetGranted !== null} />
      {granted === null || ranked.length === 0 ? (
        <Card title={texts.lineTitle}>{granted === null ? texts.noBudget : texts.noTrainings}</Card>
      ) : (
        <CutOffCard question={question} granted={granted} />
      )}
      <DivisionCard plan={checked.plan} />
    </>
  );
}
