import { dayNumber } from "../../domain/calculations/dayNumber";
import { noticeDate } from "../../domain/calculations/noticeDate";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";

/** A contract with the last day to give notice (F-L2). */
export interface ContractNotice {
  readonly id: string;
  readonly name: string;
  readonly supplier: string;
  readonly end: IsoDate | null;
  /** `null` while the end or the months of notice are not filled in. */
  readonly noticeBefore: IsoDate | null;
  /** Days until then; negative once it has passed. */
  readonly days: number | null;
  readonly state: "unknown" | "passed" | "near" | "later";
}

/** A last day to give notice within three months asks for a decision now. */
const nearDays = 90;

/** The contracts by the last day to give notice, the first one first; contracts without one come last. */
export function contractNotices({ contracts, suppliers }: Plan, today: IsoDate): readonly ContractNotice[] {
  const names = new Map(suppliers.map(({ id, name }) => [id, name ?? id]));
  return contracts
    .map(({ id, name, supplierId, end, noticeMonths }): ContractNotice => {
      const noticeBefore = end === null || noticeMonths === null ? null : noticeDate(end, noticeMonths);
      const days = noticeBefore === null ? null : dayNumber(noticeBefore) - dayNumber(today);
      const supplier = names.get(supplierId ?? "") ?? supplierId ?? "";
      return { id, name: name ?? id, supplier, end, noticeBefore, days, state: stateOf(days) };
    })
    .sort((left, right) => ((left.noticeBefore ?? "9999") < (right.noticeBefore ?? "9999") ? -1 : 1));
}

function stateOf(days: number | null): ContractNotice["state"] {
  if (days === null) return "unknown";
  return days < 0 ? "passed" : days <= nearDays ? "near" : "later";
}
