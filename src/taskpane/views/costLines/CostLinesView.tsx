import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../domain/plan/plan";
import { activeTrainings } from "../../../domain/warnings/activeTrainings";
import { textsIn } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";
import { ToolView } from "../../parts/ToolView";
import { CostForm } from "./CostForm";
import { useBasis } from "./useCostLines";

/** Puts the costs of one training in the budget, from what the plan knows of it. */
export function CostLinesView({ training }: { readonly training?: string | undefined }) {
  const { language } = usePane();
  const texts = textsIn(costLinesTexts, language);
  return (
    <ToolView title={texts.title} intro={texts.intro}>
      {({ plan }) => <Chosen plan={plan} first={training ?? null} />}
    </ToolView>
  );
}

/** One training at a time; those without costs come first. */
function Chosen({ plan, first }: { readonly plan: Plan; readonly first: string | null }) {
  const { language, router } = usePane();
  const texts = textsIn(costLinesTexts, language);
  const [chosen, setChosen] = useState(first);
  const costed = new Set(plan.budgetLines.map(({ trainingId }) => trainingId));
  const trainings = activeTrainings(plan);
  const sorted = [...trainings.filter(({ id }) => !costed.has(id)), ...trainings.filter(({ id }) => costed.has(id))];
  const current = sorted.find(({ id }) => id === chosen)?.id ?? sorted[0]?.id;
  if (current === undefined)
    return (
      <Card title={texts.emptyTitle} accent>
        <span>{texts.emptyText}</span>
        <div>
          <Button id="make-training" appearance="primary" onClick={() => router.go({ view: "newTraining" })}>
            {texts.makeTraining}
          </Button>
        </div>
      </Card>
    );
  const label = (id: string, title: string) => (costed.has(id) ? title : texts.withoutCosts(title));
  return (
    <>
      <SelectField
        label={texts.training}
        value={current}
        options={sorted.map(({ id, title }) => ({ value: id, label: label(id, title ?? id) }))}
        onChange={setChosen}
      />
      <Costs key={current} plan={plan} trainingId={current} onStay={() => setChosen(current)} />
    </>
  );
}

interface CostsProps {
  readonly plan: Plan;
  readonly trainingId: string;
  /** Keeps this training in sight once it has costs and another one would come first. */
  readonly onStay: () => void;
}

function Costs({ plan, trainingId, onStay }: CostsProps) {
  const found = useBasis(plan, trainingId);
  return found && <CostForm plan={plan} trainingId={trainingId} found={found} onStay={onStay} />;
}
