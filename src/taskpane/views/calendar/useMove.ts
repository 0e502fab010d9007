import { useDeferredValue, useMemo, useState } from "react";
import { isClash, moveEffects, warningKey, type MoveEffects } from "../../../actions/calendar/moveEffects";
import { moveChanges, moveRefusal, type MoveRefusal, type SessionMove } from "../../../actions/calendar/sessionMove";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { sessionMoveTexts } from "../../../i18n/pane/sessionMoveTexts";
import { usePane } from "../../PaneContext";
import type { ActionState } from "../../parts/useAction";
import { useChange } from "../../parts/useChange";
import type { CalendarState } from "./useCalendar";

interface MoveInHand {
  /** What the move would do; `null` while it moves nothing or cannot be made. */
  readonly effects: MoveEffects | null;
  readonly refusal: MoveRefusal | "moreConflicts" | null;
  readonly state: ActionState<string>;
  readonly save: () => Promise<void>;
}

/**
 * Looks ahead at a move and writes it. The workbook is read again before writing: when the day was changed or pinned since, or the move
 * makes clashes that were not shown, nothing is written.
 */
export function useMove(plan: Plan, move: SessionMove, calendar: CalendarState): MoveInHand {
  const { language, plan: view } = usePane();
  const { state, change } = useChange();
  const [late, setLate] = useState<MoveInHand["refusal"]>(null);
  const looked = useDeferredValue(move);
  const effects = useMemo(() => effectsOf(plan, looked), [plan, looked]);
  const save = async () => {
    if (effects === null) return;
    let refused: MoveInHand["refusal"] = null;
    const planned = (now: Plan) => {
      refused = moveRefusal(now, move);
      const changes = moveChanges(now, move);
      if (refused === null && hasNewClash(moveEffects(now, changes), effects)) refused = "moreConflicts";
      return refused === null ? changes : [];
    };
    const isDone = await change({ kind: "moveSession", planned, said: textsIn(sessionMoveTexts, language).moved });
    setLate(refused);
    if (isDone) calendar.show(calendar.unit, move.date);
    if (isDone) calendar.setMove(null);
    else if (refused !== null) await view.refresh();
  };
  return { effects, refusal: late ?? shownRefusal(plan, move), state, save };
}

function effectsOf(plan: Plan, move: SessionMove): MoveEffects | null {
  const changes = moveChanges(plan, move);
  return changes.length === 0 ? null : moveEffects(plan, changes);
}

/** While the form is filled in, only a wrong time is worth a word; the rest is seen when the plan is read again. */
function shownRefusal(plan: Plan, move: SessionMove): "endBeforeStart" | null {
  return moveRefusal(plan, move) === "endBeforeStart" ? "endBeforeStart" : null;
}

function hasNewClash({ made }: MoveEffects, shown: MoveEffects): boolean {
  const known = new Set(shown.made.map(warningKey));
  return made.some((warning) => isClash(warning) && !known.has(warningKey(warning)));
}
