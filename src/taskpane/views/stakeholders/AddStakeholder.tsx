import { useRef, useState } from "react";
import { addStakeholder, type NewStakeholder } from "../../../actions/vision/saveStakeholder";
import { choiceLists } from "../../../domain/plan/choiceLists";
import { textsIn } from "../../../i18n/language";
import { stakeholdersTexts } from "../../../i18n/pane/stakeholdersTexts";
import { wordsOf } from "../../../i18n/warnings/wordsOf";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeForm } from "../../parts/ChangeForm";
import { SelectField } from "../../parts/SelectField";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { StakeholderFields } from "./StakeholderFields";

const nobody: NewStakeholder = {
  name: "",
  group: "board",
  influence: null,
  interest: null,
  support: null,
  followUp: "",
};

/** Adds somebody who has a say; after that it is ready for the next one. */
export function AddStakeholder() {
  const { language } = usePane();
  const texts = textsIn(stakeholdersTexts, language);
  const { draft, touch, isMissing, state, add, nameField } = useNewStakeholder(texts.added);
  const groups = choiceLists.stakeholderGroup.keys;
  return (
    <Card title={texts.addTitle}>
      <ChangeForm state={state} submit={texts.add} done={texts.added} isReady onSubmit={add}>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          error={isMissing ? texts.nameMissing : null}
          value={draft.name}
          onChange={(name) => touch({ name })}
          inputRef={nameField}
        />
        <SelectField
          label={texts.group}
          value={draft.group ?? ""}
          options={groups.map((value) => ({ value, label: wordsOf(language).choice("stakeholderGroup", value) }))}
          onChange={(value) => touch({ group: groups.find((group) => group === value) ?? null })}
        />
        <StakeholderFields value={draft} onChange={touch} />
      </ChangeForm>
    </Card>
  );
}

function useNewStakeholder(said: string) {
  const { state, change } = useChange();
  const [draft, setDraft] = useState(nobody);
  const [isAsked, setAsked] = useState(false);
  const nameField = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const isEmpty = draft.name.trim() === "";
  const touch = (part: Partial<NewStakeholder>) => setDraft((before) => ({ ...before, ...part }));
  const add = async () => {
    setAsked(isEmpty);
    if (!isEmpty && !(await change({ kind: "addStakeholder", planned: (plan) => addStakeholder(plan, draft), said })))
      return;
    if (!isEmpty) setDraft(nobody);
    nameField.current?.focus();
  };
  return { draft, touch, isMissing: isAsked && isEmpty, state, add, nameField };
}
