import type { Fraction } from "../plan/units";
import { smallestShownGroup, type StaffMember } from "./representationRatio";

/** How many people a group has, and its part of the staff and of the training time; `timeShare` is `null` while nobody has any. */
export interface GroupShares {
  readonly people: number;
  readonly staffShare: Fraction;
  readonly timeShare: Fraction | null;
}

/** What may be shown of a group; `hidden` when it has fewer than five people (F-C6). */
export function groupShares(staff: readonly StaffMember[]): GroupShares | "hidden" {
  const group = staff.filter(({ inGroup }) => inGroup);
  if (group.length < smallestShownGroup) return "hidden";
  const sum = (members: readonly StaffMember[]) => members.reduce((total, { time }) => total + time, 0);
  const all = sum(staff);
  return {
    people: group.length,
    staffShare: group.length / staff.length,
    timeShare: all === 0 ? null : sum(group) / all,
  };
}
