import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { textsIn } from "../../../i18n/language";
import { importTexts } from "../../../i18n/pane/importTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { usePane } from "../../PaneContext";
import type { ImportDone } from "../../paneActions";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outline: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ImportResultProps {
  readonly done: ImportDone;
  readonly onAgain: () => void;
}

/** What the import did, and the button that takes it back. */
export function ImportResult({ done, onAgain }: ImportResultProps) {
  const { language, router } = usePane();
  const result = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  useEffect(() => result.current?.focus(), []);
  return (
    <div ref={result} tabIndex={-1} role="status" className={styles.result}>
      <StatusMark status="done" text={textsIn(importTexts, language).done(done.added, done.changed)} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => router.go({ view: "home" })}>
          {textsIn(shellTexts, language).overview}
        </Button>
        <Button onClick={onAgain}>{textsIn(importTexts, language).another}</Button>
        {done.isLogged && (
          <Button id="restore-import" onClick={() => router.go({ view: "restore" })}>
            {textsIn(shellTexts, language).restoreThis}
          </Button>
        )}
      </div>
    </div>
  );
}
