import { Button } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ToolView } from "../../parts/ToolView";
import { UndoableChange } from "../priorities/UndoableChange";
import { TrainingForm } from "./TrainingForm";
import { useNewTraining } from "./useNewTraining";
import type { Plan } from "../../../domain/plan/plan";

/** Makes one training of one or more tested needs, or lets a training that is there answer them (S1.29). */
export function NewTrainingView({ need = null }: { readonly need?: string | null }) {
  const { language } = usePane();
  const texts = textsIn(newTrainingTexts, language);
  return (
    <ToolView title={texts.title} intro={texts.intro}>
      {({ plan }) => <Maker plan={plan} need={need} />}
    </ToolView>
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
