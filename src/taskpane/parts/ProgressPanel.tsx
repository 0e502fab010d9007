import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { textsIn } from "../../i18n/language";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outline: "none" },
  bar: { width: "100%", height: "12px", accentColor: tokens.colorBrandBackground },
  stage: { color: tokens.colorNeutralForeground2, minHeight: "20px" },
  cancel: { alignSelf: "start" },
});

interface ProgressPanelProps {
  readonly title: string;
  /** What is being done right now. */
  readonly stage: string;
  /** Between 0 and 1; left out while nobody knows. */
  readonly share?: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** A running action: what it does, how far it is, and a way to stop it. It takes the focus from the button that started it and is gone. */
export function ProgressPanel({ title, stage, share, cancelling, onCancel }: ProgressPanelProps) {
  const { language } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => heading.current?.focus(), []);
  const texts = textsIn(shellTexts, language);
  return (
    <div className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <progress aria-label={title} value={share} className={styles.bar} />
      <span role="status" className={styles.stage}>
        {cancelling ? texts.cancelling : stage}
      </span>
      <Button className={styles.cancel} disabledFocusable={cancelling} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
