import type { Fields } from "../../src/domain/plan/field";
import type { Plan } from "../../src/domain/plan/plan";
import { planRecords, type PlanRow, type RecordKey } from "../../src/domain/plan/planRecords";

/** What a test says about a plan: only the rows and fields it is about. */
export type PlanSketch = {
  readonly [K in Exclude<RecordKey, "organisation">]?: readonly Partial<PlanRow<K>>[];
} & { readonly organisation?: Partial<PlanRow<"organisation">> };

/** A plan with the given rows; every other table is empty and every other field has no value. Rows without an ID are numbered. */
export function aPlan(sketch: PlanSketch = {}): Plan {
  const tables = (Object.keys(planRecords) as RecordKey[])
    .filter((key) => key !== "organisation")
    .map((key) => [key, (sketch[key] ?? []).map((row, index) => aRow(key, { id: `${key}-${index + 1}`, ...row }))]);
  return {
    ...(Object.fromEntries(tables) as unknown as Plan),
    organisation: aRow("organisation", { id: "organisation", ...sketch.organisation }),
  };
}

/** One row of a table; fields that are not given have no value. */
export function aRow<K extends RecordKey>(key: K, values: Partial<PlanRow<K>>): PlanRow<K> {
  const fields: Fields = planRecords[key];
  const empty = Object.entries(fields).map(([field, { kind }]) => [
    field,
    kind === "choices" || kind === "references" ? [] : null,
  ]);
  return { id: key, note: null, ...Object.fromEntries(empty), ...values } as unknown as PlanRow<K>;
}
