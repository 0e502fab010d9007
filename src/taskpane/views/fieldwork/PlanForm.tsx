import { useState } from "react";
import type { GroupCoverage, InterviewGroup } from "../../../actions/needs/fieldwork";
import { planInterviews } from "../../../actions/needs/saveFieldwork";
import { textsIn } from "../../../i18n/language";
import { fieldworkTexts } from "../../../i18n/pane/fieldworkTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeForm } from "../../parts/ChangeForm";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { GroupField } from "./GroupField";

/** Says how many conversations a group gets in all. */
export function PlanForm({ groups }: { readonly groups: readonly GroupCoverage[] }) {
  const texts = textsIn(fieldworkTexts, usePane().language);
  const { state, change } = useChange();
  const [group, setGroup] = useState<InterviewGroup>("board");
  const [typed, setTyped] = useState<string | null>(null);
  const now = groups.find((one) => one.group === group)?.planned ?? 0;
  const text = typed ?? String(now);
  const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
  const save = async () => {
    if (count === null) return;
    const planned = (plan: Parameters<typeof planInterviews>[0]) => planInterviews(plan, group, count);
    if (await change({ kind: "planInterviews", planned, said: texts.planSaved })) setTyped(null);
  };
  const choose = (chosen: InterviewGroup) => {
    setGroup(chosen);
    setTyped(null);
  };
  const isReady = count !== null && count !== now;
  return (
    <Card title={texts.planTitle}>
      <ChangeForm state={state} submit={texts.plan} done={texts.planSaved} isReady={isReady} onSubmit={save}>
        <GroupField value={group} onChange={choose} />
        <TextField
          label={texts.planned}
          error={count === null ? texts.plannedWrong : null}
          value={text}
          onChange={setTyped}
          inputMode="numeric"
        />
      </ChangeForm>
    </Card>
  );
}
