import type { Plan } from "../../domain/plan/plan";
import type { TableChange } from "../planChange";
import type { RaciPart, RaciParty } from "./raciParties";

/** Gives somebody a part in a task, or takes it away with `null`; nothing when it is so already. */
export function divideTask(
  plan: Plan,
  taskId: string,
  party: RaciParty,
  part: RaciPart,
): readonly TableChange<"roles">[] {
  if (plan.roles.some((row) => row.id === taskId && row[party] === part)) return [];
  return [{ table: "roles", added: [], changed: [{ id: taskId, fields: [{ field: party, to: part }] }] }];
}
