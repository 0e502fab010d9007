import type { PlanRow } from "../plan/planRecords";

/** Whether somebody takes a place: enrolled, present or passed, as the column Neemt een plaats in? of the sheet says; a proposal takes none yet. */
export function takesPlace({ status }: Pick<PlanRow<"enrolments">, "status">): boolean {
  return status === "enrolled" || status === "present" || status === "passed";
}

/** Whether somebody takes a place or may get one: a proposal too, but not who waits, was absent or cancelled. */
export function mayTakePlace({ status }: Pick<PlanRow<"enrolments">, "status">): boolean {
  return status !== "cancelled" && status !== "waitingList" && status !== "absent";
}
