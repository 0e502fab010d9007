import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addRule, changeRule, type RuleWords } from "../../../actions/roles/changeRule";
import type { PolicyRule, RuleTopic } from "../../../actions/roles/rulesByTopic";
import type { Plan } from "../../../domain/plan/plan";
import type { IsoDate } from "../../../domain/plan/units";
import { textsIn } from "../../../i18n/language";
import { policyTexts } from "../../../i18n/pane/policyTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { usePane } from "../../PaneContext";
import { ChangeResult } from "../../parts/ChangeResult";
import { DateField } from "../../parts/DateField";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RuleFormProps {
  readonly topic: RuleTopic;
  /** The rule to change; `null` for a new one. */
  readonly rule: PolicyRule | null;
  readonly onClose?: () => void;
}

/** One rule of the game in words, with what it rests on and from when it holds. */
export function RuleForm({ topic, rule, onClose }: RuleFormProps) {
  const { language } = usePane();
  const styles = useStyles();
  const { draft, setDraft, isAsked, save, state } = useRuleForm(topic, rule, onClose);
  const texts = textsIn(policyTexts, language);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RuleFields draft={draft} onChange={setDraft} isAsked={isAsked} />
      <ChangeResult state={state} done={texts.ruleSaved} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={state.kind === "running"}>
          {texts.saveRule}
        </Button>
        {onClose && <Button onClick={onClose}>{textsIn(shellTexts, language).cancel}</Button>}
      </div>
    </form>
  );
}

interface RuleDraft {
  readonly text: string;
  readonly legalGround: string;
  readonly startDate: IsoDate | null;
}

interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
  readonly isAsked: boolean;
}

function RuleFields({ draft, onChange, isAsked }: RuleFieldsProps) {
  const { language } = usePane();
  const texts = textsIn(policyTexts, language);
  return (
    <>
      <TextField
        label={texts.ruleText}
        hint={texts.ruleTextHint}
        lines={3}
        error={isAsked && draft.text.trim() === "" ? texts.textMissing : null}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
      />
      <TextField
        label={texts.legalGround}
        hint={texts.legalGroundHint}
        value={draft.legalGround}
        onChange={(legalGround) => onChange({ ...draft, legalGround })}
      />
      <DateField
        label={texts.startDate}
        value={draft.startDate}
        onChange={(startDate) => onChange({ ...draft, startDate })}
      />
    </>
  );
}

function useRuleForm(topic: RuleTopic, rule: PolicyRule | null, onClose?: () => void) {
  const { language } = usePane();
  const { state, change } = useChange();
  const [isAsked, setAsked] = useState(false);
  const [draft, setDraft] = useState<RuleDraft>({
    text: rule?.text ?? "",
    legalGround: rule?.legalGround ?? "",
    startDate: rule?.startDate ?? null,
  });
  const save = async () => {
    const { text, legalGround, startDate } = draft;
    setAsked(text.trim() === "");
    if (text.trim() === "") return;
    const words: RuleWords = { text: text.trim(), legalGround: legalGround.trim() || null, startDate };
    const planned = (plan: Plan) => (rule === null ? addRule(plan, topic, words) : changeRule(plan, rule.id, words));
    const kind = rule === null ? "addRule" : "changeRule";
    if (await change({ kind, planned, said: textsIn(policyTexts, language).ruleSaved })) onClose?.();
  };
  return { draft, setDraft, isAsked, save, state };
}
