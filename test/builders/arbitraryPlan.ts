import fc from "fast-check";
import { choiceLists } from "../../src/domain/plan/choiceLists";
import type { Field, Fields } from "../../src/domain/plan/field";
import type { Plan } from "../../src/domain/plan/plan";
import { planRecords, type PlanRow, type RecordKey } from "../../src/domain/plan/planRecords";

/** Few IDs, so that rows of one table often point to rows of another. */
const ids = ["1", "2", "3", "4"];

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** Any plan a reader could return: every field empty or with a value of its kind, every reference known or not. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record(
    Object.fromEntries(
      (Object.keys(planRecords) as RecordKey[]).map((key) => [
        key,
        key === "organisation" ? rowOf(key, fc.constant("organisation")) : rowsOf(key),
      ]),
    ),
  )
  .map((tables) => tables as unknown as Plan);

function rowsOf(key: RecordKey) {
  return fc.uniqueArray(
    rowOf(
      key,
      fc.constantFrom(...ids).map((id) => `${key}${id}`),
    ),
    { maxLength: 4, selector: ({ id }) => id },
  );
}

function rowOf<K extends RecordKey>(key: K, id: fc.Arbitrary<string>): fc.Arbitrary<PlanRow<K>> {
  const fields: Fields = planRecords[key];
  const values = Object.entries(fields).map(([name, field]) => [name, valueOf(field)] as const);
  return fc
    .record({ id, note: fc.constant(null), ...Object.fromEntries(values) })
    .map((row) => row as unknown as PlanRow<K>);
}

function valueOf(field: Field): fc.Arbitrary<unknown> {
  if (field.kind === "choices") return fc.subarray([...choiceLists[field.list].keys]);
  if (field.kind === "references") return fc.subarray(ids.map((id) => `${field.to}${id}`));
  return fc.option(filled(field), { nil: null });
}

function filled(field: Exclude<Field, { kind: "choices" | "references" }>): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "text":
      return fc.constantFrom("Verkoop", "leiding geven", "2027");
    case "number":
      return fc.integer({ min: field.min ?? -3, max: Math.min(field.max ?? 30, (field.min ?? 0) + 40) });
    case "percent":
      return fc.double({ min: 0, max: 1, noNaN: true });
    case "euro":
      return fc.integer({ min: field.min ?? -50_000, max: 5_000_000 });
    case "hours":
      return fc.integer({ min: 0, max: 600 });
    case "time":
      return fc.integer({ min: 0, max: 1439 });
    case "date":
      return day;
    case "yearMonth":
      return day.map((date) => date.slice(0, 7));
    case "yesNo":
      return fc.boolean();
    case "reference":
      return fc.constantFrom(...ids.map((id) => `${field.to}${id}`));
    case "choice": {
      const keys = choiceLists[field.list].keys;
      return keys.length === 0 ? fc.constantFrom("Verkoop", "Productie") : fc.constantFrom(...keys);
    }
  }
}
