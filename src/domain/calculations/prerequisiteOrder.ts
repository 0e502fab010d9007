import type { IsoDate } from "../plan/units";
import { dayNumber, isoDateFromDayNumber } from "./dayNumber";

/** First day on which a training may start after its prerequisite: the last day of that one plus the waiting days (F-K6). */
export function earliestStart(lastPrerequisiteDay: IsoDate, waitingDays: number): IsoDate {
  return isoDateFromDayNumber(dayNumber(lastPrerequisiteDay) + waitingDays);
}

/** Trainings that wait for each other in a circle, as lists of IDs; each circle once, starting at its smallest ID (F-K6). */
export function prerequisiteCycles(
  trainings: readonly { readonly id: string; readonly prerequisiteId: string | null }[],
): readonly (readonly string[])[] {
  const next = new Map(trainings.map(({ id, prerequisiteId }) => [id, prerequisiteId]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const { id } of trainings) {
    const path: string[] = [];
    const place = new Map<string, number>();
    let current: string | null | undefined = id;
    while (current !== null && current !== undefined && !done.has(current)) {
      const start = place.get(current);
      if (start !== undefined) {
        cycles.push(fromSmallest(path.slice(start)));
        break;
      }
      place.set(current, path.length);
      path.push(current);
      current = next.get(current);
    }
    for (const step of path) done.add(step);
  }
  return cycles.sort((left, right) => ((left[0] ?? "") < (right[0] ?? "") ? -1 : 1));
}

function fromSmallest(cycle: readonly string[]): string[] {
  const start = cycle.reduce((best, id, index) => (id < (cycle[best] ?? "") ? index : best), 0);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
