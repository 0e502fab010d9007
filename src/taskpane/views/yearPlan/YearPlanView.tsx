import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { yearPlan } from "../../../actions/trainings/yearPlan";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { yearPlanTexts } from "../../../i18n/pane/yearPlanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ToolView } from "../../parts/ToolView";
import { ActionsForm } from "./ActionsForm";
import { StandCard } from "./StandCard";

/** Derives the year plan from the strategic plan: what is in it, what it lacks, and what may be chosen (S1.29). */
export function YearPlanView() {
  const { language } = usePane();
  return (
    <ToolView title={textsIn(toolTexts, language).yearPlan.title} intro={textsIn(yearPlanTexts, language).intro}>
      {({ plan }) => <Year plan={plan} />}
    </ToolView>
  );
}

function Year({ plan }: { readonly plan: Plan }) {
  const year = useMemo(() => yearPlan(plan), [plan]);
  if (year.actions === 0) return <NoActions />;
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
