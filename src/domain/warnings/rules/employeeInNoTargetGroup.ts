import { defineRule } from "../defineRule";
import { presentEmployees, targetGroupMembers } from "../targetGroupMembers";

const examplesShown = 3;

/** People who belong to none of the target groups (S1.7), as one warning with a few names. Silent without target groups that have a filter. */
export const employeeInNoTargetGroup = defineRule({
  code: "W-DG-02",
  severity: "info",
  acceptable: true,
  find(_plan, context) {
    const groups = context.result(targetGroupMembers);
    const reached = new Set<string>();
    for (const members of new Set(groups.values())) for (const { id } of members) reached.add(id);
    const present = context.result(presentEmployees);
    const missed = present.filter(({ id }) => !reached.has(id));
    const first = missed[0];
    if (groups.size === 0 || !first) return [];
    return [
      {
        place: { table: "employees", row: first.id, field: null },
        facts: {
          people: missed.length,
          total: present.length,
          examples: missed.slice(0, examplesShown).map(({ id, name }) => name ?? id),
        },
      },
    ];
  },
});
