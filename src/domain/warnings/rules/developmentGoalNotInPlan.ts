import { defineRule } from "../defineRule";

/** A personal development goal that is not done or dropped has no training in the plan, or only a cancelled one (S2.2d). */
export const developmentGoalNotInPlan = defineRule({
  code: "W-POP-02",
  severity: "attention",
  acceptable: true,
  find: ({ developmentPlans }, context) =>
    developmentPlans.flatMap(({ id, employeeId, goal, trainingId, status }) => {
      if (goal === null || status === "done" || status === "dropped") return [];
      const training = context.row("trainings", trainingId);
      if (training && training.status !== "cancelled") return [];
      const name = context.row("employees", employeeId)?.name ?? employeeId ?? id;
      return [{ place: { table: "developmentPlans", row: id, field: "trainingId" }, facts: { name, goal } }];
    }),
});
