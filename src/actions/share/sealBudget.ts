import { budgetApproval } from "../../domain/calculations/budgetApproval";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";
import { systemKeys, systemValuesUnder } from "../../domain/warnings/systemKeys";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
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
  return [
    systemValueChanges(plan, values),
    settingChanges(plan, { approvedBy, on }),
    ...approvalInLog(plan, { approvedBy, on }),
  ];
}

/** Sealing is approving: a log whose last decision is no approval gets one. A plan without a log, so of an older workbook, is left as it is. */
function approvalInLog(plan: Plan, { approvedBy, on }: Seal): readonly TableChange[] {
  const approval = budgetApproval(plan);
  if (approval === null || approval.decision === null || approval.isApproved) return [];
  const id = freeIds(
    "decisions",
    plan.decisions.map((row) => row.id),
  )();
  const row = { ...blankRow("decisions", id), subject: "budget", date: on, decision: "approved" } as const;
  return [{ table: "decisions", added: [{ ...row, decidedBy: approvedBy }], changed: [] }];
}

/** The day of approval is kept when there is one. */
function settingChanges(plan: Plan, { approvedBy, on }: Seal): TableChange<"organisation"> {
  const { organisation } = plan;
  const wanted = {
    budgetStatus: "locked",
    budgetApprovedBy: approvedBy,
    budgetApprovedOn: organisation.budgetApprovedOn ?? budgetApproval(plan)?.since ?? on,
  } as const;
  const changed = (["budgetStatus", "budgetApprovedBy", "budgetApprovedOn"] as const)
    .filter((field) => organisation[field] !== wanted[field])
    .map((field) => ({ id: field, fields: [{ field, to: wanted[field] }] }));
  return { table: "organisation", added: [], changed };
}
