import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TrainingEvaluation } from "../../../actions/evaluation/evaluationOverview";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { MoreRows } from "../../parts/MoreRows";
import { StatusMark } from "../../parts/StatusMark";
import { useRowsInParts } from "../../parts/useRowsInParts";
import { PlanForm } from "./PlanForm";
import { ResultForm } from "./ResultForm";
import { ReturnForm } from "./ReturnForm";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
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
  const meant = trainings.filter(({ id, missing }) => !onlyMissing || missing.length > 0 || id === open);
  const { list, shown, ...more } = useRowsInParts<TrainingEvaluation, HTMLUListElement>(meant);
  return (
    <Card title={texts.trainingsTitle}>
      <OnlyMissing isOn={onlyMissing} onChange={setOnlyMissing} />
      {shown.length === 0 && <StatusMark status="done" text={texts.allComplete} />}
      <ul ref={list} className={styles.list}>
        {shown.map((training) => (
          <li key={training.id}>
            <ExpandRow
              id={`evaluation-${training.id}`}
              isOpen={open === training.id}
              onToggle={() => setOpen(open === training.id ? null : training.id)}
              title={<TrainingTitle training={training} />}
            >
              <TrainingForms training={training} plan={plan} />
            </ExpandRow>
          </li>
        ))}
      </ul>
      <MoreRows {...more} />
    </Card>
  );
}

function TrainingForms({ training, plan }: { readonly training: TrainingEvaluation; readonly plan: Plan }) {
  return (
    <>
      <PlanForm training={training} />
      {training.evaluations.map((evaluation) => (
        <ResultForm key={evaluation.id} evaluation={evaluation} />
      ))}
      <ReturnPart trainingId={training.id} plan={plan} />
    </>
  );
}

interface OnlyMissingProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function OnlyMissing({ isOn, onChange }: OnlyMissingProps) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input type="checkbox" className={styles.input} checked={isOn} onChange={() => onChange(!isOn)} />
      {textsIn(evaluationTexts, language).onlyMissing}
    </label>
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
