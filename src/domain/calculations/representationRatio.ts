import type { Minutes } from "../plan/units";

/** Groups smaller than this are never shown, so that nobody can be recognised (domain F-C6). */
export const smallestShownGroup = 5;

/** Someone on the staff list, with the time spent in training. */
export interface StaffMember {
  readonly inGroup: boolean;
  readonly time: Minutes;
}

/** `hidden` when the group has fewer than five people; `null` when there is no staff or no training. */
export type RepresentationRatio = number | "hidden" | null;

/** A group's share of training time divided by its share of staff (F-C6): 1 is in proportion, less is too little. */
export function representationRatio(staff: readonly StaffMember[]): RepresentationRatio {
  const group = staff.filter(({ inGroup }) => inGroup);
  if (group.length < smallestShownGroup) return "hidden";
  const time = staff.reduce((sum, member) => sum + member.time, 0);
  const groupTime = group.reduce((sum, member) => sum + member.time, 0);
  return time === 0 ? null : groupTime / time / (group.length / staff.length);
}
