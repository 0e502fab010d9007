import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";
import { systemKeys, systemValuesUnder } from "../../domain/warnings/systemKeys";
import type { TableChange } from "../planChange";
import { systemValueChanges } from "./systemValueChanges";

/** Who approved the budget that is sealed, and the day of sealing. */
export interface Seal {
  readonly approvedBy: string;
  readonly on: IsoDate;
}

/**
 * Keeps the amount of every budget line as it is now, and says in the settings that the budget is sealed. Nothing is locked: later edits stay
 * possible and are listed against these amounts (architecture 3.9). Sealing again starts from the amounts of that moment.
 */
export function sealBudget(plan: Plan, { approvedBy, on }: Seal): readonly TableChange[] {
  const amounts = planMoney(plan).lineAmounts;
  const gone = [...systemValuesUnder(plan, systemKeys.sealedLine("")).keys()].filter((id) => !amounts.has(id));
  const values = new Map<string, string | null>([
    ...gone.map((id) => [systemKeys.sealedLine(id), null] as const),
    ...[...amounts].map(([id, amount]) => [systemKeys.sealedLine(id), String(amount)] as const),
    [systemKeys.sealedOn, on],
  ]);
  return [systemValueChanges(plan, values), settingChanges(plan, { approvedBy, on })];
}

/** The day of approval is kept when there is one. */
function settingChanges({ organisation }: Plan, { approvedBy, on }: Seal): TableChange<"organisation"> {
  const wanted = {
    budgetStatus: "locked",
    budgetApprovedBy: approvedBy,
    budgetApprovedOn: organisation.budgetApprovedOn ?? on,
  } as const;
  const changed = (["budgetStatus", "budgetApprovedBy", "budgetApprovedOn"] as const)
    .filter((field) => organisation[field] !== wanted[field])
    .map((field) => ({ id: field, fields: [{ field, to: wanted[field] }] }));
  return { table: "organisation", added: [], changed };
}
