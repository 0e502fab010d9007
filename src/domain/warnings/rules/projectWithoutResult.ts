import { defineRule } from "../defineRule";

/** A sub-project says no measurable result: the field is empty or holds no number (S1.10). */
export const projectWithoutResult = defineRule({
  code: "W-PRJ-02",
  severity: "attention",
  acceptable: true,
  find: ({ projects }) =>
    projects
      .filter(({ result }) => result === null || !/\d/u.test(result))
      .map(({ id, name }) => ({ place: { table: "projects", row: id, field: "result" }, facts: { name: name ?? id } })),
});
