import type { RecordKey } from "../domain/plan/planRecords";
import type { TableDeclaration } from "./defineTable";
import { planSheets } from "./planSheets";

const prefixes: ReadonlyMap<RecordKey, string> = new Map(
  planSheets.flatMap((sheet): readonly TableDeclaration[] => sheet.tables).map(({ key, idPrefix }) => [key, idPrefix]),
);

/** What the IDs of a table's rows begin with, wherever they come from: a new plan, the example, an import or the pane. */
export function idPrefix(table: RecordKey): string {
  const prefix = prefixes.get(table);
  if (prefix === undefined) throw new Error(`No table holds ${table}.`);
  return prefix;
}

/** The ID with a number: `BEH-001`. */
export function numberedId(table: RecordKey, number: number): string {
  return `${idPrefix(table)}-${String(number).padStart(3, "0")}`;
}
