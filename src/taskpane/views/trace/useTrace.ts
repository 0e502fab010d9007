import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ActionProblem } from "../../../actions/actionProblem";
import type { SelectedCell } from "../../../actions/ports";
import { amountTrace } from "../../../actions/trace/amountTrace";
import type { WarningPlace } from "../../../domain/warnings/warning";
import type { PaneActions } from "../../paneActions";
import { usePane } from "../../PaneContext";

/** Wait after the last selection before it is read, in milliseconds: walking with the arrow keys goes on undisturbed. */
const quietTime = 200;

/**
 * Follows the cell people select and traces its amount. The cell that a link of the trace itself leads to changes nothing: the trace stays until
 * people select another cell, or ask for that one.
 */
export function useTrace() {
  const { actions, plan } = usePane();
  const { checked } = plan;
  const [read, setRead] = useState<SelectionRead | null>(null);
  const [jumpProblem, setJumpProblem] = useState<ActionProblem | null>(null);
  const { jump, isElsewhere, settle, isOwn } = useJump(setJumpProblem);
  const latest = useRef(0);

  const look = useCallback(
    (isAsked: boolean) => {
      const reading = ++latest.current;
      return actions.selection().then((result) => {
        if (reading !== latest.current || (!isAsked && isOwn(result.ok ? result.value : null))) return;
        settle();
        setRead(result);
      });
    },
    [actions, isOwn, settle],
  );
  useEffect(() => void look(false), [look, checked]);
  useSelectionEvents(look);

  const cell = read?.ok === true ? read.value : null;
  const trace = useMemo(
    () => (checked === null || cell === null ? null : amountTrace(checked.plan, checked.places, cell)),
    [checked, cell],
  );
  const problem = jumpProblem ?? (read?.ok === false ? read.problem : null);
  return { trace, isRead: read !== null, problem, jump, isElsewhere, traceThis: () => void look(true) };
}

type SelectionRead = Awaited<ReturnType<PaneActions["selection"]>>;

/** Looks again when the user has selected something else and pauses. */
function useSelectionEvents(look: (isAsked: boolean) => Promise<void>): void {
  const { actions } = usePane();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = actions.onSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(false), quietTime);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [actions, look]);
}

/** Jumps to a cell and remembers where that is, so that the selection it makes is known as our own. */
function useJump(onProblem: (problem: ActionProblem | null) => void) {
  const { actions } = usePane();
  const isJumping = useRef(false);
  const own = useRef<string | null>(null);
  const [isElsewhere, setElsewhere] = useState(false);
  const jump = async (place: WarningPlace) => {
    isJumping.current = true;
    const shown = await actions.show(place);
    const selected = await actions.selection();
    isJumping.current = false;
    own.current = selected.ok ? addressOf(selected.value) : null;
    setElsewhere(shown.ok);
    onProblem(shown.ok ? null : shown.problem);
  };
  const isOwn = useCallback((cell: SelectedCell | null) => {
    return isJumping.current || (own.current !== null && own.current === addressOf(cell));
  }, []);
  const settle = useCallback(() => {
    own.current = null;
    setElsewhere(false);
    onProblem(null);
  }, [onProblem]);
  return { jump: (place: WarningPlace) => void jump(place), isElsewhere, settle, isOwn };
}

function addressOf(cell: SelectedCell | null): string | null {
  return cell === null ? null : `${cell.sheet}!${cell.row},${cell.column}`;
}
