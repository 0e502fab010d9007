import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { wordKey } from "../../domain/warnings/wordKey";
import type { TableChange } from "../planChange";
import { rowChange } from "../rowChange";
import { withRemark } from "./decideNeed";
import { isNearEqual } from "./isNearEqual";

type NeedRow = PlanRow<"needs">;

/** Two needs that may be the same one. */
export interface DoubleNeed {
  readonly first: NeedRow;
  readonly second: NeedRow;
}

/** In a sorted list near-equal titles stand close together; comparing each with a few neighbours keeps long lists quick. */
const neighbours = 8;

/**
 * Needs with near-equal titles, in the order of the sheet: the same words in any order, or a few letters apart. Rejected ones are left out, and so are
 * pairs of which one names the other's ID in its remark: somebody looked at those. Nothing is ever merged.
 */
export function doubleNeeds({ needs }: Pick<Plan, "needs">): readonly DoubleNeed[] {
  const titled = needs.flatMap((need, index) => {
    const words = wordKey(need.title).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (need.status === "rejected" || words.length === 0) return [];
    return [{ need, index, sorted: words.toSorted().join(" "), written: words.join(" ") }];
  });
  const found = new Map<string, readonly [number, number]>();
  for (const key of ["sorted", "written"] as const) {
    const list = titled.toSorted((left, right) => (left[key] < right[key] ? -1 : left[key] > right[key] ? 1 : 0));
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1, at + 1 + neighbours)) {
        if (!isNearEqual(left[key], right[key]) || isSettled(left.need, right.need)) continue;
        const pair = [Math.min(left.index, right.index), Math.max(left.index, right.index)] as const;
        found.set(pair.join(), pair);
      }
    });
  }
  return [...found.values()]
    .toSorted((left, right) => left[0] - right[0] || left[1] - right[1])
    .flatMap(([left, right]) => {
      const [first, second] = [needs[left], needs[right]];
      return first && second ? [{ first, second }] : [];
    });
}

/** What people say of two needs that look alike; `same` closes the second with a reference to the one that stays. */
export interface DoubleVerdict {
  readonly stays: string;
  readonly other: string;
  readonly isSame: boolean;
  /** The words for the remark, which must name the ID of the one that stays. */
  readonly remark: string;
  readonly today: IsoDate;
}

/** Writes what people decided about two needs that look alike. Both rows stay. */
export function settleDouble(
  plan: Plan,
  { stays, other, isSame, remark, today }: DoubleVerdict,
): readonly TableChange[] {
  const need = plan.needs.find(({ id }) => id === other);
  if (need === undefined || !plan.needs.some(({ id }) => id === stays)) return [];
  const note = withRemark(need.note, remark);
  return rowChange(plan, "needs", other, isSame ? { status: "rejected", answeredOn: today, note } : { note });
}

function isSettled(left: NeedRow, right: NeedRow): boolean {
  return names(left.note, right.id) || names(right.note, left.id);
}

function names(note: string | null, id: string): boolean {
  return (note ?? "").split(/[^\p{L}\p{N}-]+/u).includes(id);
}
