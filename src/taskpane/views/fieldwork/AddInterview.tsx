import { useRef, useState } from "react";
import { addInterview, type NewInterview } from "../../../actions/needs/saveFieldwork";
import type { PlanRow } from "../../../domain/plan/planRecords";
import { textsIn } from "../../../i18n/language";
import { fieldworkTexts } from "../../../i18n/pane/fieldworkTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeForm } from "../../parts/ChangeForm";
import { DateField } from "../../parts/DateField";
import { SelectField } from "../../parts/SelectField";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { GroupField } from "./GroupField";

/** Notes a conversation: with whom, when, one quote, what stayed open and which need it belongs to. */
export function AddInterview({ needs }: { readonly needs: readonly PlanRow<"needs">[] }) {
  const texts = textsIn(fieldworkTexts, usePane().language);
  const { draft, touch, isMissing, state, add, quoteField } = useConversation(texts.added);
  return (
    <Card title={texts.addTitle}>
      <ChangeForm state={state} submit={texts.add} done={texts.added} isReady onSubmit={add}>
        <GroupField value={draft.group} onChange={(group) => touch({ group })} />
        <DateField label={texts.date} value={draft.date} onChange={(date) => touch({ date })} />
        <TextField
          label={texts.quote}
          hint={texts.quoteHint}
          error={isMissing ? texts.sayMore : null}
          value={draft.quote}
          onChange={(quote) => touch({ quote })}
          lines={2}
          inputRef={quoteField}
        />
        <TextField
          label={texts.openQuestion}
          value={draft.openQuestion}
          onChange={(openQuestion) => touch({ openQuestion })}
        />
        <SelectField
          label={texts.need}
          value={draft.needId ?? ""}
          options={[
            { value: "", label: texts.noNeed },
            ...needs.map(({ id, title }) => ({ value: id, label: title ?? id })),
          ]}
          onChange={(needId) => touch({ needId: needId === "" ? null : needId })}
        />
      </ChangeForm>
    </Card>
  );
}

/** The conversation being noted; the next one is most likely with the same group on the same day. */
function useConversation(said: string) {
  const { today } = usePane();
  const { state, change } = useChange();
  const empty = { quote: "", openQuestion: "", needId: null };
  const [draft, setDraft] = useState<NewInterview>({ group: "staff", date: today, ...empty });
  const [isAsked, setAsked] = useState(false);
  const quoteField = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const isEmpty = draft.quote.trim() === "" && draft.openQuestion.trim() === "";
  const touch = (part: Partial<NewInterview>) => setDraft((before) => ({ ...before, ...part }));
  const add = async () => {
    setAsked(isEmpty);
    if (!isEmpty) {
      if (!(await change({ kind: "addInterview", planned: (plan) => addInterview(plan, draft), said }))) return;
      touch(empty);
    }
    quoteField.current?.focus();
  };
  return { draft, touch, isMissing: isAsked && isEmpty, state, add, quoteField };
}
