import type { Plan } from "../../domain/plan/plan";
import type { Language } from "../../i18n/language";
import { wordingIn } from "../../i18n/workbook/wording";
import { roleTasks } from "../../i18n/workbook/starting/roleTasks";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";

/** Adds one task to divide. */
export function addRoleTask(plan: Plan, task: string): readonly TableChange<"roles">[] {
  return [{ table: "roles", added: [{ ...blankRow("roles", nextId(plan)()), task }], changed: [] }];
}

/** Adds the usual tasks of a training plan with a first division; tasks that are there by the same name are left alone. */
export function addUsualTasks(plan: Plan, language: Language): readonly TableChange<"roles">[] {
  const known = new Set(plan.roles.map(({ task }) => task?.trim().toLowerCase()));
  const id = nextId(plan);
  const added = roleTasks
    .map(({ task, letters }) => ({ task: wordingIn(task, language), letters }))
    .filter(({ task }) => !known.has(task.toLowerCase()))
    .map(({ task, letters }) => ({ ...blankRow("roles", id()), task, ...letters }));
  return [{ table: "roles", added, changed: [] }];
}

function nextId(plan: Plan): () => string {
  return freeIds(
    "roles",
    plan.roles.map(({ id }) => id),
  );
}
