import type { PlannedSession } from "./attendance";

/** How many people are enrolled in a session, present or passed, as its column Ingeschreven counts them; a proposal takes no place yet. */
export function enrolledCount({ bookings }: PlannedSession): number {
  return bookings.filter(
    ({ enrolment: { status } }) => status === "enrolled" || status === "present" || status === "passed",
  ).length;
}
