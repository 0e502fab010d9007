import { Button } from "@fluentui/react-components";
import type { InboxNeed } from "../../../actions/needs/needInbox";
import { needsForTraining, trainingsByNeed } from "../../../actions/needs/needsForTraining";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { StatusMark } from "../../parts/StatusMark";

interface TrainingOfNeedProps {
  readonly need: InboxNeed;
  readonly plan: Plan;
}

/** The trainings that answer a need, or the way to make one once its test allows that. */
export function TrainingOfNeed({ need, plan }: TrainingOfNeedProps) {
  const { language, router } = usePane();
  const texts = textsIn(newTrainingTexts, language);
  const trainings = trainingsByNeed(plan).get(need.id) ?? [];
  const isFree = needsForTraining(plan).some(({ id }) => id === need.id);
  return (
    <>
      {trainings.map(({ id, title }) => (
        <StatusMark key={id} status="done" text={texts.answeredBy(title ?? id)} />
      ))}
      {isFree && (
        <div>
          <Button id={`need-${need.id}-training`} onClick={() => router.go({ view: "newTraining", need: need.id })}>
            {texts.makeOfNeed}
          </Button>
        </div>
      )}
    </>
  );
}
