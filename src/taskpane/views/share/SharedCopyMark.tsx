import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { markSharedCopy } from "../../../actions/share/sharedCopy";
import { textsIn } from "../../../i18n/language";
import { sendTexts } from "../../../i18n/pane/sendTexts";
import { usePane } from "../../PaneContext";
import { ChangeResult } from "../../parts/ChangeResult";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "start" },
});

/** Says that this workbook is a copy for others, or the working file again. */
export function SharedCopyMark({ sharedWith }: { readonly sharedWith: string | null }) {
  const { language } = usePane();
  const { state, change } = useChange();
  const styles = useStyles();
  const texts = textsIn(sendTexts, language).privacy;
  const mark = (to: string | null) =>
    change({
      kind: "markSharedCopy",
      planned: (plan) => markSharedCopy(plan, to),
      said: to === null ? texts.unmarked : texts.marked(to),
    });
  const isRunning = state.kind === "running";
  if (sharedWith === null)
    return (
      <>
        <AudienceForm isRunning={isRunning} onMark={(audience) => void mark(audience)} />
        <ChangeResult state={state} done={texts.unmarked} />
      </>
    );
  return (
    <>
      <StatusMark status="attention" text={texts.marked(sharedWith)} />
      <Button className={styles.button} disabledFocusable={isRunning} onClick={() => void mark(null)}>
        {texts.unmark}
      </Button>
      {state.kind === "failed" && <ChangeResult state={state} done="" />}
    </>
  );
}

interface AudienceFormProps {
  readonly isRunning: boolean;
  readonly onMark: (audience: string) => void;
}

function AudienceForm({ isRunning, onMark }: AudienceFormProps) {
  const { language } = usePane();
  const [audience, setAudience] = useState("");
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const styles = useStyles();
  const texts = textsIn(sendTexts, language).privacy;
  const isEmpty = audience.trim() === "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(isEmpty);
        if (isEmpty) field.current?.focus();
        else onMark(audience.trim());
      }}
    >
      <TextField
        label={texts.audience}
        hint={texts.audienceHint}
        value={audience}
        onChange={setAudience}
        error={isAsked && isEmpty ? texts.audienceMissing : null}
        inputRef={field}
      />
      <Button type="submit" className={styles.button} disabledFocusable={isRunning}>
        {texts.mark}
      </Button>
    </form>
  );
}
