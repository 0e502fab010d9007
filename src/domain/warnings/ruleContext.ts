import { groupedBy } from "./groupedBy";
import type { Plan } from "../plan/plan";
import type { PlanRow, RecordKey } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";

/** The tables of a plan; the organisation is one row of settings and no table. */
export type TableKey = Exclude<RecordKey, "organisation">;

/** What every rule may look up. Indexes and shared calculations are made on first use and once per check, so no rule searches a table inside a loop. */
export interface RuleContext {
  /** "Today" of the plan (domain 5); `null` while the user has not filled it in. */
  readonly referenceDate: IsoDate | null;
  /** The row with this ID; `undefined` for an empty or unknown ID. */
  row<K extends TableKey>(table: K, id: string | null): PlanRow<K> | undefined;
  /** All rows of a table whose field holds this value, in the table's order. */
  rows<K extends TableKey>(table: K, field: keyof PlanRow<K>, value: unknown): readonly PlanRow<K>[];
  /** The result of a calculation several rules need. */
  result<T>(calculation: (plan: Plan, context: RuleContext) => T): T;
}

/** Makes the context for one check of one plan. */
export function ruleContext(plan: Plan): RuleContext {
  const byId = new Map<TableKey, ReadonlyMap<string, unknown>>();
  const byField = new Map<TableKey, Map<PropertyKey, ReadonlyMap<unknown, readonly unknown[]>>>();
  const results = new Map<unknown, unknown>();
  const context: RuleContext = {
    referenceDate: plan.organisation.referenceDate,
    row(table, id) {
      if (id === null) return undefined;
      let index = byId.get(table);
      if (index === undefined) byId.set(table, (index = byIdOf<PlanRow<TableKey>>(plan[table])));
      return index.get(id) as PlanRow<typeof table> | undefined;
    },
    rows(table, field, value) {
      const all = plan[table] as readonly PlanRow<typeof table>[];
      let indexes = byField.get(table);
      if (indexes === undefined) byField.set(table, (indexes = new Map()));
      let index = indexes.get(field);
      if (index === undefined) indexes.set(field, (index = groupedBy(all, (row) => row[field])));
      return (index.get(value) ?? []) as readonly PlanRow<typeof table>[];
    },
    result<T>(calculation: (of: Plan, within: RuleContext) => T) {
      let result = results.get(calculation) as T | undefined;
      if (result === undefined) results.set(calculation, (result = calculation(plan, context)));
      return result;
    },
  };
  return context;
}

/** Of several rows with one ID the last. */
function byIdOf<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const row of rows) index.set(row.id, row);
  return index;
}
