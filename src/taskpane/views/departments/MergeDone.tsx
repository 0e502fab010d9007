import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { textsIn } from "../../../i18n/language";
import { departmentsTexts } from "../../../i18n/pane/departmentsTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { usePane } from "../../PaneContext";
import type { ImportDone } from "../../paneActions";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outline: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What merging did, and the way to take it back. */
export function MergeDone({ done }: { readonly done: ImportDone }) {
  const { language, router } = usePane();
  const result = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  useEffect(() => result.current?.focus(), []);
  const shell = textsIn(shellTexts, language);
  return (
    <div ref={result} tabIndex={-1} role="status" className={styles.result}>
      <StatusMark status="done" text={textsIn(departmentsTexts, language).done(done.added, done.changed)} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => router.go({ view: "home" })}>
          {shell.overview}
        </Button>
        {done.isLogged && (
          <Button id="restore-merge" onClick={() => router.go({ view: "restore" })}>
            {shell.restoreThis}
          </Button>
        )}
      </div>
    </div>
  );
}
