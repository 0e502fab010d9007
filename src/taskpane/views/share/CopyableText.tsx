import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { textsIn } from "../../../i18n/language";
import { sendTexts } from "../../../i18n/pane/sendTexts";
import { usePane } from "../../PaneContext";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: typographyStyles.caption1,
  text: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  button: { alignSelf: "start" },
});

interface CopyableTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What the button says. */
  readonly copy: string;
}

/** A text to read and copy. Office shows the pane in a frame that may forbid the clipboard; then the text is selected to be copied by hand. */
export function CopyableText({ label, text, rows, copy }: CopyableTextProps) {
  const { language, announce } = usePane();
  const [result, setResult] = useState<"copied" | "notCopied" | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const styles = useStyles();
  const texts = textsIn(sendTexts, language).mail;
  const copyNow = async () => {
    const isCopied = await hasCopied(text);
    if (!isCopied) field.current?.select();
    if (!isCopied) field.current?.focus();
    const said = isCopied ? "copied" : "notCopied";
    setResult(said);
    announce(texts[said]);
  };
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <textarea id={id} ref={field} readOnly rows={rows} value={text} className={styles.text} />
      </div>
      <Button className={styles.button} onClick={() => void copyNow()}>
        {copy}
      </Button>
      {result && <StatusMark status={result === "copied" ? "done" : "info"} text={texts[result]} />}
    </>
  );
}

function hasCopied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
