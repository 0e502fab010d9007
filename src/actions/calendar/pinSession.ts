import type { Plan } from "../../domain/plan/plan";
import type { TableChange } from "../planChange";

/** Pins a session to its days, or lets it go; nothing when it is so already. */
export function pinSession(plan: Plan, sessionId: string, pinned: boolean): readonly TableChange<"sessions">[] {
  const session = plan.sessions.find(({ id }) => id === sessionId);
  if (session !== undefined && (session.pinned ?? false) === pinned) return [];
  return [{ table: "sessions", added: [], changed: [{ id: sessionId, fields: [{ field: "pinned", to: pinned }] }] }];
}
