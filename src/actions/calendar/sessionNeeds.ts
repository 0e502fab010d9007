import type { Blocker } from "../../domain/calculations/scheduleProposal";
import type { Plan } from "../../domain/plan/plan";

/** Whom and what a session needs: its participants with a place, trainer, room and equipment. A trainer who is an employee has the employee's ID. */
export function sessionNeeds(plan: Plan): (sessionId: string) => readonly Blocker[] {
  const employeeIds = new Map<string, string | null>();
  for (const { id, name } of plan.employees) {
    const key = (name ?? id).trim().toLowerCase();
    employeeIds.set(key, employeeIds.has(key) ? null : id);
  }
  const needs = new Map<string, Blocker[]>();
  for (const { id, trainer, room, equipment } of plan.sessions) {
    const who = trainer === null ? null : (employeeIds.get(trainer.trim().toLowerCase()) ?? trainer);
    needs.set(id, [
      ...(who === null ? [] : [{ kind: "trainer" as const, who }]),
      ...(room === null ? [] : [{ kind: "room" as const, who: room }]),
      ...(equipment === null ? [] : [{ kind: "equipment" as const, who: equipment }]),
    ]);
  }
  for (const { sessionId, employeeId, status } of plan.enrolments) {
    if (sessionId === null || employeeId === null || status === "cancelled" || status === "waitingList") continue;
    needs.get(sessionId)?.push({ kind: "participant", who: employeeId });
  }
  return (sessionId) => needs.get(sessionId) ?? [];
}
