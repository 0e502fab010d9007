import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import type { TableChange } from "../planChange";

/** Settings of the organisation that the budget view changes. */
interface BudgetSettings {
  readonly budgetGranted: EuroCents;
  readonly cutOffMode: ChoiceOf<"cutOffMode">;
}

/** Writes a granted budget or a way of cutting off to the settings; nothing when the sheet has it already. */
export function setBudget<F extends keyof BudgetSettings>(
  { organisation }: Pick<Plan, "organisation">,
  field: F,
  to: BudgetSettings[F],
): readonly TableChange[] {
  if (organisation[field] === to) return [];
  return [{ table: "organisation", added: [], changed: [{ id: field, fields: [{ field, to }] }] }];
}
