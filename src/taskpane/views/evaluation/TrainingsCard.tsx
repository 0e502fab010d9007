import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TrainingEvaluation } from "../../../actions/evaluation/evaluationOverview";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { StatusMark } from "../../parts/StatusMark";
import { PlanForm } from "./PlanForm";
import { ResultForm } from "./ResultForm";
import { ReturnForm } from "./ReturnForm";

const useStyles = makeStyles({
  list: { margin: "0 -8px" },
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  input: { margin: 0, width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
});

interface TrainingsCardProps {
  readonly trainings: readonly TrainingEvaluation[];
  readonly plan: Plan;
}

/** Every training with what its evaluation still misses; one opens at a time. */
export function TrainingsCard({ trainings, plan }: TrainingsCardProps) {
  const { language } = usePane();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const styles = useStyles();
  const texts = textsIn(evaluationTexts, language);
  const shown = trainings.filter(({ id, missing }) => !onlyMissing || missing.length > 0 || id === open);
  return (
    <Card title={texts.trainingsTitle}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.input}
          checked={onlyMissing}
          onChange={() => setOnlyMissing(!onlyMissing)}
        />
        {texts.onlyMissing}
      </label>
      {shown.length === 0 && <StatusMark status="done" text={texts.allComplete} />}
      <div className={styles.list}>
        {shown.map((training) => (
          <ExpandRow
            key={training.id}
            id={`evaluation-${training.id}`}
            isOpen={open === training.id}
            onToggle={() => setOpen(open === training.id ? null : training.id)}
            title={<TrainingTitle training={training} />}
          >
            <PlanForm training={training} />
            {training.evaluations.map((evaluation) => (
              <ResultForm key={evaluation.id} evaluation={evaluation} />
            ))}
            <ReturnPart trainingId={training.id} plan={plan} />
          </ExpandRow>
        ))}
      </div>
    </Card>
  );
}

/** The calculator opens on demand: most trainings are not measured on level 5. */
function ReturnPart({ trainingId, plan }: { readonly trainingId: string; readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.list}>
      <ExpandRow
        id={`return-${trainingId}`}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        title={textsIn(evaluationTexts, language).returnTitle}
      >
        <ReturnForm trainingId={trainingId} plan={plan} />
      </ExpandRow>
    </div>
  );
}

function TrainingTitle({ training: { title, missing } }: { readonly training: TrainingEvaluation }) {
  const { language } = usePane();
  const texts = textsIn(evaluationTexts, language);
  return (
    <>
      <div>{title}</div>
      {missing.length === 0 ? (
        <StatusMark status="done" text={texts.complete} />
      ) : (
        <StatusMark status="attention" text={missing.map((part) => texts.missing[part]).join(", ")} />
      )}
    </>
  );
}
