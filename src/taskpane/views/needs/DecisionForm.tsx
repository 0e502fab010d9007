import { useRef, useState } from "react";
import { decideNeed, possibleDecisions, type NeedDecision } from "../../../actions/needs/decideNeed";
import type { InboxNeed } from "../../../actions/needs/needInbox";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { usePane } from "../../PaneContext";
import { ChangeForm } from "../../parts/ChangeForm";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";

interface DecisionFormProps {
  readonly need: InboxNeed;
  readonly plan: Plan;
}

/** The decision with its reason; including is offered only when the test says that training is the answer, and why not is explained. */
export function DecisionForm({ need, plan }: DecisionFormProps) {
  const texts = textsIn(needsTexts, usePane().language);
  const { decision, setDecision, reason, setReason, missing, state, save, field } = useDecision(need);
  const possible = possibleDecisions(plan, need.id);
  const { outcome } = need;
  return (
    <ChangeForm state={state} submit={texts.saveDecision} done={texts.decided} isReady onSubmit={save}>
      {(outcome === "notTested" || outcome === "noTraining" || outcome === "organiseFirst") && (
        <StatusMark status="attention" text={texts.gate[outcome]} />
      )}
      <ChoiceCards
        legend={texts.decide}
        choices={possible.map((value) => ({ value, label: texts.statuses[value], hint: texts.decisionHint[value] }))}
        value={decision}
        onChange={setDecision}
      />
      {missing === "choice" && <StatusMark status="attention" text={texts.choiceMissing} />}
      <TextField
        label={texts.reason}
        hint={texts.reasonHint}
        error={missing === "reason" ? texts.reasonMissing : null}
        value={reason}
        onChange={setReason}
        inputRef={field}
      />
    </ChangeForm>
  );
}

function useDecision(need: InboxNeed) {
  const { language, today } = usePane();
  const { state, change } = useChange();
  const [decision, setDecision] = useState<NeedDecision | null>(null);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const missing = decision === null ? "choice" : reason.trim() === "" ? "reason" : null;
  const save = async () => {
    setAsked(missing !== null);
    if (missing === "reason") field.current?.focus();
    if (decision === null || missing !== null) return;
    const isSaved = await change({
      kind: "decideNeed",
      reason: reason.trim(),
      planned: (plan) => decideNeed(plan, need.id, { decision, reason, today }),
      said: textsIn(needsTexts, language).decided,
    });
    if (isSaved) {
      setDecision(null);
      setReason("");
    }
  };
  return { decision, setDecision, reason, setReason, missing: isAsked ? missing : null, state, save, field };
}
