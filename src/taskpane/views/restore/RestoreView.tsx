import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { moreTexts } from "../../../i18n/pane/moreTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import type { DoneAction } from "../../paneActions";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ProgressPanel } from "../../parts/ProgressPanel";
import { useAction } from "../../parts/useAction";
import { useLoaded } from "../../parts/useLoaded";
import { ViewHeading } from "../../parts/ViewHeading";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column" },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The last actions that wrote something, each with one button to put back what was there. */
export function RestoreView() {
  const { actions, language, plan, announce } = usePane();
  const { value: done, problem, reload } = useLoaded(actions.lastActions);
  const restoring = useAction<null>();
  const styles = useStyles();
  const texts = textsIn(moreTexts, language);
  const restore = async (id: string) => {
    if (!(await restoring.start((run) => actions.restore(id, run)))) return;
    announce(texts.restored);
    await Promise.all([reload(), plan.refresh()]);
  };
  return (
    <>
      <div>
        <BackButton />
        <ViewHeading>{texts.restoreTitle}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {restoring.state.kind === "failed" && <ProblemMessage problem={restoring.state.problem} />}
      {!done && !problem && <Waiting text={textsIn(shellTexts, language).busy} />}
      {done?.length === 0 && <p>{texts.restoreEmpty}</p>}
      {restoring.state.kind === "running" ? (
        <ProgressPanel
          title={texts.restoring}
          stage={textsIn(shellTexts, language).busy}
          cancelling={restoring.state.cancelling}
          onCancel={restoring.cancel}
        />
      ) : (
        <ul className={styles.list}>
          {done?.map((action) => (
            <li key={action.id} className={styles.row}>
              <DoneActionRow action={action} onRestore={() => void restore(action.id)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function DoneActionRow({ action, onRestore }: { readonly action: DoneAction; readonly onRestore: () => void }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(moreTexts, language);
  const name = texts.actionKinds[action.kind] ?? action.kind;
  return (
    <>
      <span className={styles.words}>
        <span>{name}</span>
        <span className={styles.when}>{action.when}</span>
      </span>
      {action.restorable ? (
        <Button aria-label={texts.restoreName(name, action.when)} onClick={onRestore}>
          {texts.restoreButton}
        </Button>
      ) : (
        <span className={styles.when}>{texts.notRestorable}</span>
      )}
    </>
  );
}
