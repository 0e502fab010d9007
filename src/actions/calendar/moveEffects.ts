import type { Plan } from "../../domain/plan/plan";
import { factsKey, placeKey } from "../../domain/warnings/acceptance";
import type { Warning, WarningCode } from "../../domain/warnings/warning";
import type { TableChange } from "../planChange";
import { calendarWarnings } from "./calendarWarnings";
import { planAfterChanges } from "./planAfterChanges";
import { touchedPart } from "./touchedPart";

/** What a change of the calendar brings: warnings that were not there, and warnings that go away. */
export interface MoveEffects {
  readonly made: readonly Warning[];
  readonly solved: readonly Warning[];
}

/** Warnings that follow a session to its new day: the same trouble at the same place is neither made nor solved. */
const following: ReadonlySet<WarningCode> = new Set(["W-KAL-05b", "W-KAL-07", "W-KAL-09", "W-KAL-10", "W-KAL-12"]);

/** Codes of what keeps a session from a day: somebody or something is elsewhere, or the day is taken. */
const clashes: ReadonlySet<WarningCode> = new Set(["W-KAL-01", "W-KAL-02", "W-KAL-03", "W-KAL-04"]);

/** Compares the calendar's warnings before and after changes that are not written yet; only the part that the changes touch is calculated. */
export function moveEffects(plan: Plan, changes: readonly TableChange[]): MoveEffects {
  const changed = planAfterChanges(plan, changes);
  const partOf = touchedPart(plan, changed, changes);
  return effectsBetween(calendarWarnings(partOf(plan)), calendarWarnings(partOf(changed)));
}

/** What is new in the warnings after a change, and what is gone. */
export function effectsBetween(before: readonly Warning[], after: readonly Warning[]): MoveEffects {
  return { made: without(after, before), solved: without(before, after) };
}

/** Whether a warning says that two things cannot happen on the same day. */
export function isClash({ code }: Pick<Warning, "code">): boolean {
  return clashes.has(code);
}

/** The same text for the same warning, and for trouble that follows a session to another day. */
export function warningKey({ code, place, facts }: Warning): string {
  return following.has(code) ? `${code} ${placeKey(place)}` : `${code} ${placeKey(place)} ${factsKey(facts)}`;
}

function without(warnings: readonly Warning[], others: readonly Warning[]): readonly Warning[] {
  const known = new Set(others.map(warningKey));
  return warnings.filter((warning) => !known.has(warningKey(warning)));
}
