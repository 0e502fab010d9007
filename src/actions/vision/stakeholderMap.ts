import { supportIndex } from "../../domain/calculations/supportIndex";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { CheckedPlan } from "../checkPlan";
import { warnedRows } from "../warnedRows";

/** How to deal with somebody, by influence and interest: both high, only influence, only interest, neither. */
export type Approach = "involve" | "satisfy" | "inform" | "follow";

/** A stakeholder on the map (S1.6). Scores run from 1 to 5 and are `null` while nobody gave one. */
export interface MappedStakeholder {
  readonly id: string;
  /** The number on the map and in the list. */
  readonly number: number;
  readonly name: string;
  readonly group: PlanRow<"stakeholders">["group"];
  readonly influence: number | null;
  readonly interest: number | null;
  readonly support: number | null;
  readonly followUp: string;
  /** `null` without a place on the map. */
  readonly approach: Approach | null;
  /** Much influence and little support: warning W-STK-01, as long as it is open. */
  readonly isAgainst: boolean;
}

/** Everybody who has a say, and how much support there is. */
export interface StakeholderMap {
  readonly stakeholders: readonly MappedStakeholder[];
  /** Support from 1 to 5 weighted by influence (F-N4); `null` before the first scores. */
  readonly support: number | null;
  /** How many do not count in it for lack of a score. */
  readonly unscored: number;
  readonly against: readonly MappedStakeholder[];
}

/** Places the stakeholders on a map of influence and interest, in the order of the sheet. */
export function stakeholderMap({ plan, warnings }: Pick<CheckedPlan, "plan" | "warnings">): StakeholderMap {
  const warned = warnedRows(warnings, "W-STK-01");
  const stakeholders = plan.stakeholders.map((row, index) => mapped(row, index + 1, warned.has(row.id)));
  const scored = stakeholders.flatMap(({ influence, support }) =>
    influence === null || support === null ? [] : [{ influence, support }],
  );
  return {
    stakeholders,
    support: supportIndex(scored),
    unscored: stakeholders.length - scored.length,
    against: stakeholders.filter(({ isAgainst }) => isAgainst),
  };
}

/** The stakeholders in one square of the map; a score of 3.5 stands in the square of 4. */
export function stakeholdersAt(
  { stakeholders }: StakeholderMap,
  influence: number,
  interest: number,
): readonly MappedStakeholder[] {
  return stakeholders.filter(
    (one) =>
      one.influence !== null &&
      one.interest !== null &&
      Math.round(one.influence) === influence &&
      Math.round(one.interest) === interest,
  );
}

function mapped(row: PlanRow<"stakeholders">, number: number, isAgainst: boolean): MappedStakeholder {
  const { id, name, group, influence, interest, support, followUp } = row;
  return {
    id,
    number,
    name: name ?? id,
    group,
    influence,
    interest,
    support,
    followUp: followUp ?? "",
    approach: influence === null || interest === null ? null : approachOf(influence, interest),
    isAgainst,
  };
}

function approachOf(influence: number, interest: number): Approach {
  const [isStrong, isKeen] = [Math.round(influence) >= 4, Math.round(interest) >= 4];
  if (isStrong) return isKeen ? "involve" : "satisfy";
  return isKeen ? "inform" : "follow";
}
