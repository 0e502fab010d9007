import { defineRule } from "../defineRule";

/** A target group gets no message about the plan (S1.16). Cancelled messages do not count. */
export const targetGroupWithoutMessage = defineRule({
  code: "W-COM-01",
  severity: "info",
  acceptable: true,
  find: ({ targetGroups }, context) =>
    targetGroups
      .filter(({ id }) =>
        context.rows("communications", "targetGroupId", id).every(({ status }) => status === "cancelled"),
      )
      .map(({ id, name }) => ({ place: { table: "targetGroups", row: id, field: null }, facts: { name: name ?? id } })),
});
