import type { ChoiceOf } from "../plan/choiceLists";
import type { PlanRow } from "../plan/planRecords";

/** What everybody does in a task, in the order of the columns. */
export function rolesOfTask(task: PlanRow<"roles">): readonly (ChoiceOf<"raci"> | null)[] {
  return [task.hr, task.board, task.manager, task.employee, task.finance, task.worksCouncil, task.external];
}

/** Whether the division of a task was begun: somebody has a part in it. */
export function isDivided(task: PlanRow<"roles">): boolean {
  return rolesOfTask(task).some((role) => role !== null);
}
