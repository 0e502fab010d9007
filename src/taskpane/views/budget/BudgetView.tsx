import { useMemo } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { cutOffQuestion } from "../../../actions/budget/cutOffChoice";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ToolView } from "../../parts/ToolView";
import { DecisionsCard } from "../decisions/DecisionsCard";
import { BudgetCard } from "../home/BudgetCard";
import { BenchmarksCard } from "./BenchmarksCard";
import { CutOffCard } from "./CutOffCard";
import { DivisionCard } from "./DivisionCard";
import { GrantedCard } from "./GrantedCard";
import { LadderCard } from "./LadderCard";

/** The money of the plan: granted, where it goes, which trainings it pays and what more would buy. */
export function BudgetView() {
  const { language } = usePane();
  return (
    <ToolView title={textsIn(toolTexts, language).budget.title} intro={textsIn(budgetTexts, language).intro}>
      {(checked) => <Money checked={checked} />}
    </ToolView>
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
      <DecisionsCard checked={checked} subject="budget" />
      {granted === null || ranked.length === 0 ? (
        <Card title={texts.lineTitle}>{granted === null ? texts.noBudget : texts.noTrainings}</Card>
      ) : (
        <CutOffCard question={question} granted={granted} />
      )}
      <LadderCard plan={checked.plan} />
      <DivisionCard plan={checked.plan} />
      <BenchmarksCard plan={checked.plan} />
    </>
  );
}
