import { dayNumber, isoDateFromDayNumber, weekdayOf } from "../../domain/calculations/dayNumber";
import type { Parts } from "../../domain/parts";
import { workedMinutes } from "../../domain/calculations/minutesOutsideRoster";
import type { ClosedDay, SessionToPlace } from "../../domain/calculations/scheduleProposal";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate, Minutes } from "../../domain/plan/units";
import { closedPeriods } from "./closedPeriods";

type Placing = Pick<SessionToPlace, "needs" | "start" | "end">;

/** Days on which sessions cannot be: holidays, blocked periods of a department for its people, and weekdays on which people who are needed are off or work too short (S2.12). */
export function* closedDays(plan: Plan, wanted: readonly Placing[], end: IsoDate): Parts<readonly ClosedDay[]> {
  return [...closedByPeriods(plan), ...(yield* closedByRoster(plan, wanted, end))];
}

function closedByPeriods(plan: Plan): readonly ClosedDay[] {
  return closedPeriods(plan).flatMap(({ kind, name, from, to, department }) => {
    const participants =
      department === null ? null : plan.employees.filter((one) => one.department === department).map(({ id }) => id);
    const blocker = { kind: kind === "holiday" ? ("holiday" as const) : ("blackout" as const), who: name };
    return daysBetween(from, to).map((date) => ({ date, blocker, participants }));
  });
}

/** A part for every so many people. */
const peoplePerPart = 50;

/**
 * Only of people whom a session to place needs, as participant or as trainer, in the months that a proposal looks at. Next to filled days a blank one
 * is a day off (F-K9). A session that is longer than somebody works on any day can be on every day of theirs, for waiting helps nobody; W-KAL-09 tells.
 */
function* closedByRoster(plan: Plan, wanted: readonly Placing[], end: IsoDate): Parts<readonly ClosedDay[]> {
  const longest = longestDays(wanted);
  const year = daysBetween(`${end.slice(0, 4)}-01-01`, end).map((date) => ({
    date,
    weekday: weekdayOf(dayNumber(date)),
  }));
  const closed: ClosedDay[] = [];
  for (const [row, employee] of plan.employees.entries()) {
    if (row % peoplePerPart === peoplePerPart - 1) yield;
    const worked = workedMinutes(employee);
    const needed = longest.get(employee.id);
    if (worked === null || needed === undefined) continue;
    const upTo = Math.max(...worked);
    const ofPerson = { blocker: { kind: "participant" as const, who: employee.id }, participants: [employee.id] };
    for (const { date, weekday } of year) {
      const over = worked[weekday - 1] ?? 0;
      if (over === 0) closed.push({ date, ...ofPerson });
      else if (over < Math.min(needed, upTo)) closed.push({ date, ...ofPerson, lengths: { over, upTo } });
    }
  }
  return closed;
}

/** How long people are needed on one day at most. */
function longestDays(wanted: readonly Placing[]): ReadonlyMap<string, Minutes> {
  const longest = new Map<string, Minutes>();
  for (const { needs, start, end } of wanted)
    for (const { kind, who } of needs)
      if (kind === "participant" || kind === "trainer") longest.set(who, Math.max(longest.get(who) ?? 0, end - start));
  return longest;
}

function daysBetween(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_day, index) => isoDateFromDayNumber(first + index));
}
