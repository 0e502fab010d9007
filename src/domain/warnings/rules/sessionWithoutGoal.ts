import { defineRule } from "../defineRule";
import { daysOfSession, sessionTitle } from "../sessionDays";

/** A confirmed or finished session has no goal fixed beforehand, neither in the session nor in how results are secured (S2.15). */
export const sessionWithoutGoal = defineRule({
  code: "W-EVA-03",
  severity: "attention",
  acceptable: true,
  find: ({ sessions }, context) =>
    sessions.flatMap((session) => {
      const { id, status, goalFixed, trainingId } = session;
      const hasGoal = context.rows("transferChecks", "trainingId", trainingId).some(({ goal }) => goal !== null);
      if (goalFixed === true || hasGoal || (status !== "confirmed" && status !== "done")) return [];
      return [
        {
          place: { table: "sessions", row: id, field: "goalFixed" },
          facts: { title: sessionTitle(session, context), date: daysOfSession(id, context)[0]?.date ?? null },
        },
      ];
    }),
});
