import { responsibilityCheck } from "../../calculations/responsibilityCheck";
import { defineRule } from "../defineRule";
import { isDivided, rolesOfTask } from "../rolesOfTask";

/** Not exactly one party is accountable for a task (F-R1). Tasks that were not divided at all are left out. */
export const notOneAccountable = defineRule({
  code: "W-ROL-01",
  severity: "attention",
  acceptable: true,
  find: ({ roles }) =>
    roles.filter(isDivided).flatMap((row) => {
      const faults = responsibilityCheck(rolesOfTask(row));
      if (!faults.includes("noneAccountable") && !faults.includes("severalAccountable")) return [];
      const accountable = rolesOfTask(row).filter((role) => role === "A" || role === "AR").length;
      return [
        { place: { table: "roles", row: row.id, field: null }, facts: { task: row.task ?? row.id, accountable } },
      ];
    }),
});
