import type { PlannedSession } from "./attendance";
import { takesPlace } from "./takesPlace";

/** How many people are enrolled in a session, present or passed, as its column Ingeschreven counts them. */
export function enrolledCount({ bookings }: PlannedSession): number {
  return bookings.filter(takesPlace).length;
}
