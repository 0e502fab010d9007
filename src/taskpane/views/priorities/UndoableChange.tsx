import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { usePane } from "../../PaneContext";
import { ChangeResult } from "../../parts/ChangeResult";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useAction, type ActionState } from "../../parts/useAction";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface UndoableChangeProps {
  readonly state: ActionState<string>;
  readonly done: string;
}

/** What came of the last change, with one button that takes it back. */
export function UndoableChange({ state, done }: UndoableChangeProps) {
  const id = state.kind === "done" ? state.value : null;
  return id === null ? (
    <ChangeResult state={state} done={done} />
  ) : (
    <Written key={id} id={id} state={state} done={done} />
  );
}

function Written({ id, state, done }: UndoableChangeProps & { readonly id: string }) {
  const { actions, language, plan, announce } = usePane();
  const undoing = useAction<unknown>();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  const undo = async () => {
    const isUndone = await undoing.start(async () => {
      const last = await actions.lastActions();
      if (!last.ok) return last;
      const action = last.value.find((one) => one.id === id);
      return action === undefined ? { ok: false, problem: "nothingToRestore" } : actions.restore(action);
    });
    if (!isUndone) return;
    announce(texts.undone);
    await plan.refresh();
  };
  if (undoing.state.kind === "done") return <StatusMark status="done" text={texts.undone} />;
  return (
    <>
      <div className={styles.row}>
        <ChangeResult state={state} done={done} />
        <Button size="small" disabledFocusable={undoing.state.kind === "running"} onClick={() => void undo()}>
          {texts.undo}
        </Button>
      </div>
      {undoing.state.kind === "failed" && <ProblemMessage problem={undoing.state.problem} />}
    </>
  );
}
