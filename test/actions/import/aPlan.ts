import { blankRow } from "../../../src/actions/import/blankRow";
import type { Plan } from "../../../src/domain/plan/plan";
import { planRecords, type PlanRow, type RecordKey } from "../../../src/domain/plan/planRecords";

/** A plan with nothing in it but these rows. */
export function aPlan(rows: Partial<Plan> = {}): Plan {
  const empty = Object.keys(planRecords).map((key) => [
    key,
    key === "organisation" ? blankRow("organisation", "ORG") : [],
  ]);
  return { ...(Object.fromEntries(empty) as unknown as Plan), ...rows };
}

/** A row with only these fields filled in. */
export function aRow<K extends RecordKey>(key: K, fields: Partial<PlanRow<K>> & { readonly id: string }): PlanRow<K> {
  return { ...blankRow(key, fields.id), ...fields };
}
