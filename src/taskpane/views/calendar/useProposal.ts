import { useState } from "react";
import { acceptChanges, acceptRefusal, type AcceptRefusal } from "../../../actions/calendar/acceptSchedule";
import type { PlacedSession, ProposedSchedule } from "../../../actions/calendar/proposedSchedule";
import { proposeSchedule } from "../../../actions/calendar/proposeSchedule";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { scheduleTexts } from "../../../i18n/pane/scheduleTexts";
import { usePane } from "../../PaneContext";
import { useAction, type ActionState, type RunningAction } from "../../parts/useAction";
import { useChange } from "../../parts/useChange";
import type { GhostDay } from "../../../actions/calendar/draftGhosts";
import type { CalendarState } from "./useCalendar";

/** A proposal from its making to its acceptance. */
export interface ProposalInHand {
  readonly making: RunningAction<ProposedSchedule>;
  /** What is still to be decided on; `null` before a proposal was made and after it was thrown away. */
  readonly schedule: ProposedSchedule | null;
  readonly refusal: AcceptRefusal | null;
  readonly accepting: ActionState<string>;
  readonly isAccepted: boolean;
  readonly propose: (withConflicts: boolean) => Promise<void>;
  readonly accept: (sessions: readonly PlacedSession[]) => Promise<void>;
  readonly discard: () => void;
}

/** Makes a proposal, lays it over the calendar, and writes what is accepted after reading the workbook again. */
export function useProposal(plan: Plan, calendar: CalendarState): ProposalInHand {
  const { today, language, announce, plan: view } = usePane();
  const texts = textsIn(scheduleTexts, language);
  const making = useAction<ProposedSchedule>();
  const { state: accepting, change, reset } = useChange();
  const [schedule, setSchedule] = useState<ProposedSchedule | null>(null);
  const [refusal, setRefusal] = useState<AcceptRefusal | null>(null);
  const keep = (next: ProposedSchedule | null) => {
    setSchedule(next);
    calendar.setProposed(next === null ? [] : ghostsOf(next));
  };
  const discard = () => {
    reset();
    making.reset();
    setRefusal(null);
    keep(null);
  };
  const propose = async (withConflicts: boolean) => {
    discard();
    await making.start(async (run) => {
      const made = await proposeSchedule(plan, { today, withConflicts }, run);
      if (made.ok) keep(made.value);
      return made;
    });
  };
  const accept = async (sessions: readonly PlacedSession[]) => {
    let refused: AcceptRefusal | null = null;
    const planned = (now: Plan) => {
      refused = acceptRefusal(now, sessions);
      return refused === null ? acceptChanges(now, sessions) : [];
    };
    const isDone = await change({ kind: "acceptSchedule", planned, said: texts.accepted });
    setRefusal(refused);
    if (isDone && schedule !== null) keep(withoutSessions(schedule, sessions));
    if (refused !== null) announce(texts.refusal[refused]);
    if (refused !== null) await view.refresh();
  };
  return { making, schedule, refusal, accepting, isAccepted: accepting.kind === "done", propose, accept, discard };
}

function ghostsOf({ trainings }: ProposedSchedule): readonly GhostDay[] {
  return trainings.flatMap(({ title, placed }) =>
    placed.flatMap(({ sessionId, dates, start, end }) =>
      dates.map((date) => ({
        key: `proposed ${sessionId} ${date}`,
        title,
        date,
        start,
        end,
        kind: "proposed" as const,
      })),
    ),
  );
}

/** What is left to decide on; a training that is done with leaves the list. */
function withoutSessions({ trainings }: ProposedSchedule, accepted: readonly PlacedSession[]): ProposedSchedule | null {
  const done = new Set(accepted.map(({ sessionId }) => sessionId));
  const left = trainings
    .map((training) => ({ ...training, placed: training.placed.filter(({ sessionId }) => !done.has(sessionId)) }))
    .filter(({ placed, unplaced }) => placed.length + unplaced.length > 0);
  return left.length === 0 ? null : { trainings: left };
}
