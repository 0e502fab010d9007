import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CheckedWarning } from "../../../actions/checkedWarnings";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { warningTexts } from "../../../i18n/pane/warningTexts";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { TextField } from "../../parts/TextField";
import { useAction } from "../../parts/useAction";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly checked: CheckedWarning;
  readonly onClose: () => void;
}

/** Asks why a warning may stay; without a reason it stays open. Escape closes it. */
export function AcceptForm({ checked, onClose }: AcceptFormProps) {
  const { language } = usePane();
  const { reason, setReason, isMissing, accept, state, field } = useAcceptance(checked, onClose);
  const styles = useStyles();
  const texts = textsIn(warningTexts, language);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <TextField
        label={texts.acceptTitle}
        hint={texts.acceptHint}
        error={isMissing ? texts.reasonNeeded : null}
        value={reason}
        onChange={setReason}
        lines={3}
        inputRef={field}
      />
      {state.kind === "failed" && <ProblemMessage problem={state.problem} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={state.kind === "running"}>
          {texts.acceptNow}
        </Button>
        <Button onClick={onClose}>{textsIn(shellTexts, language).cancel}</Button>
      </div>
    </form>
  );
}

function useAcceptance(checked: CheckedWarning, onClose: () => void) {
  const { actions, language, plan, announce } = usePane();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { state, start } = useAction<string>();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isEmpty = reason.trim() === "";
  const accept = async () => {
    setAsked(isEmpty);
    if (isEmpty) return field.current?.focus();
    if (!(await start(() => actions.acceptWarning(checked.warning, reason.trim())))) return;
    announce(textsIn(warningTexts, language).accepted);
    await plan.refresh();
    onClose();
  };
  return { reason, setReason, isMissing: isAsked && isEmpty, accept, state, field };
}
