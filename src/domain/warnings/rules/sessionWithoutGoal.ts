import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { plannedSessions, sessionTitle } from "../sessionDays";

/** A confirmed or finished session has no goal fixed beforehand, neither in the session nor in how results are secured (S2.15). */
export const sessionWithoutGoal = defineRule({
  code: "W-EVA-03",
  severity: "attention",
  acceptable: true,
  find: (_plan, context) =>
    foundIn(context.result(plannedSessions), (planned) => {
      const { id, status, goalFixed, trainingId } = planned.session;
      if (goalFixed === true || (status !== "confirmed" && status !== "done")) return null;
      const checks = context.rows("transferChecks", "trainingId", trainingId);
      if (checks.some(({ goal }) => goal !== null)) return null;
      return {
        place: { table: "sessions", row: id, field: "goalFixed" },
        facts: { title: sessionTitle(planned), date: planned.days[0]?.date ?? null },
      };
    }),
});
