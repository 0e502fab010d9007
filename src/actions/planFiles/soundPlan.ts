import type { Field } from "../../domain/plan/field";
import type { Plan } from "../../domain/plan/plan";
import { planRecords, type RecordKey } from "../../domain/plan/planRecords";
import { freeIds } from "../import/freeIds";

/** A row of any table, to read fields that only the declaration knows. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

type TableKey = Exclude<RecordKey, "organisation">;

export const tableKeys = (Object.keys(planRecords) as RecordKey[]).filter((key) => key !== "organisation");

/** The rows of a table, whatever it holds. */
export function rowsOf(plan: Plan, table: TableKey): readonly AnyRow[] {
  return plan[table] as readonly unknown[] as readonly AnyRow[];
}

/** A plan with every table made anew from its rows; the settings stay. */
export function withTables(plan: Plan, change: (table: TableKey, rows: readonly AnyRow[]) => readonly AnyRow[]): Plan {
  const tables = tableKeys.map((table) => [table, change(table, rowsOf(plan, table))]);
  return { ...(Object.fromEntries(tables) as unknown as Plan), organisation: plan.organisation };
}

/** The plan with an ID for every row that had none, or the same as a row before it, in its file. */
export function withOwnIds(plan: Plan): Plan {
  return withTables(plan, (table, rows) => {
    const next = freeIds(
      table,
      rows.map(({ id }) => id),
    );
    const seen = new Set<string>();
    return rows.map((row) => {
      const isSound = !row.id.startsWith("#") && !seen.has(row.id);
      const id = isSound ? row.id : next();
      seen.add(id);
      return isSound ? row : { ...row, id };
    });
  });
}

/**
 * The plan without references to rows that it does not hold: such a field becomes empty, and a row that cannot do without it goes, until
 * nothing points at nothing.
 */
export function withoutLooseReferences(plan: Plan): Plan {
  const ids = new Map(tableKeys.map((table) => [table as string, new Set(rowsOf(plan, table).map(({ id }) => id))]));
  const cleaned = withTables(plan, (table, rows) =>
    rows.flatMap((row) => soundRow(row, planRecords[table], (to, id) => ids.get(to)?.has(id) === true)),
  );
  const isDone = tableKeys.every((table) => cleaned[table].length === plan[table].length);
  return isDone ? cleaned : withoutLooseReferences(cleaned);
}

function soundRow(
  row: AnyRow,
  fields: Readonly<Record<string, Field>>,
  isKnown: (table: string, id: string) => boolean,
): readonly AnyRow[] {
  let result = row;
  for (const [key, field] of Object.entries(fields)) {
    const value = row[key];
    if (field.kind === "references" && Array.isArray(value)) {
      const known = (value as readonly string[]).filter((id) => isKnown(field.to, id));
      if (known.length < value.length) result = { ...result, [key]: known };
    }
    if (field.kind !== "reference" || typeof value !== "string" || isKnown(field.to, value)) continue;
    if (field.required === true) return [];
    result = { ...result, [key]: null };
  }
  return [result];
}
