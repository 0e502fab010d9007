import { useState } from "react";
import { decisionLog } from "../../../actions/decisions/decisionLog";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { budgetApproval } from "../../../domain/calculations/budgetApproval";
import type { ChoiceOf } from "../../../domain/plan/choiceLists";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { decisionTexts } from "../../../i18n/pane/decisionTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { StatusMark } from "../../parts/StatusMark";
import { DecisionForm } from "./DecisionForm";
import { LoggedDecisions } from "./LoggedDecisions";

interface DecisionsCardProps {
  readonly checked: CheckedPlan;
  readonly subject: ChoiceOf<"decisionSubject">;
}

/** What was decided on the priorities or on the budget, and a form to note the next decision. */
export function DecisionsCard({ checked, subject }: DecisionsCardProps) {
  const { language } = usePane();
  const [isOpen, setOpen] = useState(false);
  const texts = textsIn(decisionTexts, language);
  const log = decisionLog(checked.plan, subject);
  return (
    <Card title={texts.titles[subject]}>
      {subject === "budget" && <ApprovalState checked={checked} />}
      {log.length === 0 ? <span>{texts.empty[subject]}</span> : <LoggedDecisions log={log} />}
      <ExpandRow
        id={`note-decision-${subject}`}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        title={<span>{texts.add}</span>}
      >
        <DecisionForm subject={subject} trainings={checked.plan.trainings} />
      </ExpandRow>
    </Card>
  );
}

/** Whether the budget may be spent, and whether every status says the same. */
function ApprovalState({ checked: { plan, warnings } }: Pick<DecisionsCardProps, "checked">) {
  const { language } = usePane();
  const texts = textsIn(decisionTexts, language);
  const approval = budgetApproval(plan);
  const odd = warnings.filter(({ warning }) => warning.code === "W-BUD-10").length;
  if (approval === null) return null;
  const { isApproved, since } = approval;
  const approved = since === null ? texts.states.approvedOnce : texts.states.approved(formatDate(since, language));
  return (
    <>
      <StatusMark status={isApproved ? "done" : "notStarted"} text={isApproved ? approved : texts.states.open} />
      {odd > 0 && <StatusMark status="attention" text={texts.odd(odd)} />}
    </>
  );
}
