import type { EuroCents } from "../plan/units";
import { allocation } from "./allocation";

/** A session that departments share: its cost once, and how many people each department sends. */
export interface SharedSession {
  readonly sessionId: string;
  readonly cost: EuroCents;
  readonly participants: ReadonlyMap<string, number>;
}

/**
 * Cost per department (F-X1): every session counts once, however many departments list it, and is divided by participants so that the
 * departments add up to the sessions exactly.
 */
export function sharedSessionCosts(sessions: readonly SharedSession[]): ReadonlyMap<string, EuroCents> {
  const costs = new Map<string, EuroCents>();
  const counted = new Set<string>();
  for (const { sessionId, cost, participants } of sessions) {
    if (counted.has(sessionId)) continue;
    counted.add(sessionId);
    const departments = [...participants.keys()].sort();
    const parts = allocation(
      cost,
      departments.map((department) => participants.get(department) ?? 0),
    );
    departments.forEach((department, place) =>
      costs.set(department, (costs.get(department) ?? 0) + (parts[place] ?? 0)),
    );
  }
  return costs;
}
