import type { PlanRow } from "../../domain/plan/planRecords";

/** Whether a session can go to another day: it is not pinned, not held yet and not cancelled. */
export function isMovable({ pinned, status }: Pick<PlanRow<"sessions">, "pinned" | "status">): boolean {
  return pinned !== true && status !== "done" && status !== "cancelled";
}
