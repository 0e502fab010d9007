import type { Booking } from "./attendance";

/** Whether a booking takes a place: enrolled, present or passed, as the column Neemt een plaats in? of the sheet says; a proposal takes none yet. */
export function takesPlace({ enrolment: { status } }: Pick<Booking, "enrolment">): boolean {
  return status === "enrolled" || status === "present" || status === "passed";
}
