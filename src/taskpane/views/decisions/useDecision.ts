import { useState } from "react";
import { recordDecision, type NewDecision } from "../../../actions/decisions/recordDecision";
import { textsIn } from "../../../i18n/language";
import { decisionTexts } from "../../../i18n/pane/decisionTexts";
import { usePane } from "../../PaneContext";
import { useChange } from "../../parts/useChange";

/** What must still be filled in: who decided on the budget, and the condition of a conditional approval. */
type Missing = "decidedBy" | "condition";

/** The decision being noted, and what it lacks once the user wanted to save it. Who was there and when stay for the next one. */
export function useDecision(subject: NewDecision["subject"]) {
  const { language, today } = usePane();
  const { state, change, reset } = useChange();
  const empty = { trainingId: null, reason: "", condition: "" };
  const [draft, setDraft] = useState<NewDecision>({
    ...empty,
    subject,
    date: today,
    decision: "approved",
    decidedBy: "",
    role: "",
    present: "",
  });
  const [isAsked, setAsked] = useState(false);
  const missing = missingIn(draft);
  const edit = (part: Partial<NewDecision>) => {
    reset();
    setDraft({ ...draft, ...part });
  };
  const save = async () => {
    setAsked(true);
    if (missing !== null) return;
    const said = textsIn(decisionTexts, language).saved;
    if (!(await change({ kind: "recordDecision", planned: (plan) => recordDecision(plan, draft), said }))) return;
    setDraft({ ...draft, ...empty });
    setAsked(false);
  };
  return { draft, edit, missing: isAsked ? missing : null, save, state };
}

function missingIn({ subject, decision, decidedBy, condition }: NewDecision): Missing | null {
  if (subject === "budget" && decidedBy.trim() === "") return "decidedBy";
  return decision === "conditional" && condition.trim() === "" ? "condition" : null;
}
