import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { rowChange, typedText } from "../rowChange";

/** What is decided about a stakeholder: scores from 1 to 5 and what to do next. */
export interface StakeholderView {
  readonly influence: number | null;
  readonly interest: number | null;
  readonly support: number | null;
  readonly followUp: string;
}

/** A new stakeholder; without a name nothing is added. */
export interface NewStakeholder extends StakeholderView {
  readonly name: string;
  readonly group: PlanRow<"stakeholders">["group"];
}

/** Writes scores and next action of a stakeholder. */
export function saveStakeholder(plan: Plan, id: string, view: StakeholderView): readonly TableChange[] {
  const { influence, interest, support, followUp } = view;
  return rowChange(plan, "stakeholders", id, { influence, interest, support, followUp: typedText(followUp) });
}

/** Adds a stakeholder with the next free ID. */
export function addStakeholder(plan: Plan, stakeholder: NewStakeholder): readonly TableChange[] {
  const name = typedText(stakeholder.name);
  if (name === null) return [];
  const id = freeIds(
    "stakeholders",
    plan.stakeholders.map((row) => row.id),
  )();
  const row = {
    ...blankRow("stakeholders", id),
    ...stakeholder,
    name,
    followUp: typedText(stakeholder.followUp),
  };
  return [{ table: "stakeholders", added: [row], changed: [] }];
}
