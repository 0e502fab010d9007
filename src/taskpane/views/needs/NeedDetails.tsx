import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InboxNeed } from "../../../actions/needs/needInbox";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";
import { DecisionForm } from "./DecisionForm";
import { TestForm } from "./TestForm";
import { TrainingOfNeed } from "./TrainingOfNeed";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NeedDetailsProps {
  readonly need: InboxNeed;
  readonly plan: Plan;
}

/** First the test, then the decision: a need without a test shows its three questions before anything else. */
export function NeedDetails({ need, plan }: NeedDetailsProps) {
  const styles = useStyles();
  const texts = textsIn(needsTexts, usePane().language);
  const { show, problem } = useShow();
  const [isTesting, setTesting] = useState(need.outcome === "notTested");
  return (
    <>
      {need.note !== null && <span>{texts.remark(need.note)}</span>}
      {isTesting && <TestForm need={need} onTested={() => setTesting(false)} />}
      <DecisionForm need={need} plan={plan} />
      <TrainingOfNeed need={need} plan={plan} />
      <div className={styles.buttons}>
        {!isTesting && <Button onClick={() => setTesting(true)}>{texts.testAgain}</Button>}
        <Button onClick={() => show({ table: "needs", row: need.id, field: "status" })}>{texts.toSheet}</Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}
