import { defineRule } from "../defineRule";

/** An external adviser is accountable for a task; the organisation must be able to go on by itself (S1.42). */
export const externalAccountable = defineRule({
  code: "W-ROL-04",
  severity: "attention",
  acceptable: true,
  find: ({ roles }) =>
    roles
      .filter(({ external }) => external === "A" || external === "AR")
      .map(({ id, task, person }) => ({
        place: { table: "roles", row: id, field: "external" },
        facts: { task: task ?? id, person },
      })),
});
