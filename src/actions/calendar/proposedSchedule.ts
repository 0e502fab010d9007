import type { Blocker, ScheduleProposal } from "../../domain/calculations/scheduleProposal";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import type { WantedSession } from "./sessionsToPlace";
import type { ScheduleRequest } from "./scheduleRequest";

/** A session with the days that are proposed for it. New days have these hours; days it had keep their own, which lie within them. */
export interface PlacedSession extends Pick<
  WantedSession,
  "sessionId" | "trainingId" | "isNew" | "start" | "end" | "was"
> {
  readonly dates: readonly IsoDate[];
}

/** A session for which no days were found, and the worst of what is in the way: on how many days, by name. */
export interface UnplacedSession {
  readonly sessionId: string;
  readonly isNew: boolean;
  readonly days: number;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly blockers: readonly (Blocker & { readonly days: number })[];
}

/** What is proposed for one training. */
export interface ProposedTraining {
  readonly trainingId: string;
  readonly title: string;
  readonly placed: readonly PlacedSession[];
  readonly unplaced: readonly UnplacedSession[];
}

/** A proposal for the calendar, per training by first day; trainings for which nothing could be placed come last. */
export interface ProposedSchedule {
  readonly trainings: readonly ProposedTraining[];
}

/** No more of what is in the way is named: the rest only follows from these. */
const blockersNamed = 3;

/** Groups what was placed and what was not by training, with names instead of IDs. */
export function proposedSchedule(
  plan: Plan,
  wanted: ScheduleRequest["wanted"],
  placed: readonly PlacedSession[],
  unplaced: ScheduleProposal["unplaced"],
): ProposedSchedule {
  const titles = new Map(plan.trainings.map(({ id, title }) => [id, title ?? id]));
  const names = new Map(plan.employees.map(({ id, name }) => [id, name ?? id]));
  const trainings = [...new Set(wanted.map(({ trainingId }) => trainingId ?? ""))].map((trainingId) => {
    const own = wanted.filter((one) => (one.trainingId ?? "") === trainingId);
    return {
      trainingId,
      title: titles.get(trainingId) ?? trainingId,
      placed: placed.filter((one) => (one.trainingId ?? "") === trainingId).sort(inTime),
      unplaced: own.flatMap(({ sessionId, isNew, days, place: { earliest, latest } }) => {
        const found = unplaced.find((one) => one.sessionId === sessionId);
        if (found === undefined) return [];
        const blockers = found.blockers.slice(0, blockersNamed).map(({ blocker: { kind, who }, days: on }) => ({
          kind,
          who: names.get(who) ?? who,
          days: on,
        }));
        return [{ sessionId, isNew, days, earliest, latest, blockers }];
      }),
    };
  });
  return { trainings: trainings.sort((left, right) => (firstDay(left) < firstDay(right) ? -1 : 1)) };
}

function firstDay({ placed }: ProposedTraining): IsoDate {
  return placed[0]?.dates[0] ?? "9999";
}

function inTime({ dates: left }: PlacedSession, { dates: right }: PlacedSession): number {
  return (left[0] ?? "") < (right[0] ?? "") ? -1 : 1;
}
