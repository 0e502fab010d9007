import { responsibilityCheck } from "../../calculations/responsibilityCheck";
import { defineRule } from "../defineRule";
import { isDivided, rolesOfTask } from "../rolesOfTask";

/** Nobody carries out a task (F-R1). Tasks that were not divided at all are left out. */
export const nobodyResponsible = defineRule({
  code: "W-ROL-02",
  severity: "attention",
  acceptable: true,
  find: ({ roles }) =>
    roles
      .filter((row) => isDivided(row) && responsibilityCheck(rolesOfTask(row)).includes("nobodyResponsible"))
      .map(({ id, task }) => ({ place: { table: "roles", row: id, field: null }, facts: { task: task ?? id } })),
});
