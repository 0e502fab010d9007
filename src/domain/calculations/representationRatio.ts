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

/** A group's share of training time divided by its share of staff (F-C6): 1 is in proportion, less is too little. `staff` holds everybody with the time spent in training. */
export function representationRatio<T extends Pick<StaffMember, "time">>(
  staff: readonly T[],
  isInGroup: (member: T) => boolean,
): RepresentationRatio {
  let [people, time, groupTime] = [0, 0, 0];
  for (const member of staff) {
    time += member.time;
    if (!isInGroup(member)) continue;
    people += 1;
    groupTime += member.time;
  }
  if (people < smallestShownGroup) return "hidden";
  return time === 0 ? null : groupTime / time / (people / staff.length);
}
