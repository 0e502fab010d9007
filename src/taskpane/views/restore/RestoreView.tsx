import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { moreTexts } from "../../../i18n/pane/moreTexts";
import { formatDayInWords } from "../../../i18n/formats";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import type { DoneAction } from "../../../actions/loggedActions";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
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
  const restoring = useAction<DoneAction>();
  const styles = useStyles();
  const texts = textsIn(moreTexts, language);
  const restore = async (action: DoneAction) => {
    if (!(await restoring.start(() => actions.restore(action)))) return;
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
      {restoring.state.kind === "done" && <StatusMark status="done" text={texts.restored} />}
      {restoring.state.kind === "failed" && <ProblemMessage problem={restoring.state.problem} />}
      {!done && !problem && <Waiting text={textsIn(shellTexts, language).busy} />}
      {done?.length === 0 && <p>{texts.restoreEmpty}</p>}
      <ul className={styles.list}>
        {done?.map((action) => (
          <li key={action.id} className={styles.row}>
            <DoneActionRow
              action={action}
              isBusy={restoring.state.kind === "running"}
              onRestore={() => void restore(action)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface DoneActionRowProps {
  readonly action: DoneAction;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}

function DoneActionRow({ action, isBusy, onRestore }: DoneActionRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(moreTexts, language);
  const name = texts.actionKinds[action.kind] ?? action.kind;
  const when = [formatDayInWords(action.when.slice(0, 10), language), action.when.slice(11)].join(" ");
  return (
    <>
      <span className={styles.words}>
        <span>{name}</span>
        <span className={styles.when}>{when}</span>
      </span>
      {action.restorable ? (
        <Button aria-label={texts.restoreName(name, when)} disabledFocusable={isBusy} onClick={onRestore}>
          {texts.restoreButton}
        </Button>
      ) : (
        <span className={styles.when}>{texts.notRestorable}</span>
      )}
    </>
  );
}
