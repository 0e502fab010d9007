import { defineRule } from "../defineRule";
import { presentEmployees, targetGroupMembers } from "../targetGroupMembers";

/** Nobody on the staff list belongs to a target group (S1.7). Silent while the staff list is empty or the filter is not filled in. */
export const emptyTargetGroup = defineRule({
  code: "W-DG-01",
  severity: "info",
  acceptable: true,
  find({ targetGroups }, context) {
    if (context.result(presentEmployees).length === 0) return [];
    const members = context.result(targetGroupMembers);
    return targetGroups
      .filter(({ id }) => members.get(id)?.length === 0)
      .map(({ id, name }) => ({
        place: { table: "targetGroups", row: id, field: "filterValue" },
        facts: { name: name ?? id },
      }));
  },
});
