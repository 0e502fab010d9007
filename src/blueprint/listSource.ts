import type { Field } from "../domain/plan/field";
import { listTableNames, yesNoTableName } from "./listTables";
import type { PlacedTables } from "./formulaWriter";
import type { TableShape } from "./tableShape";

/** The column of a table that a field is chosen from; `null` for what is typed freely or checked in another way. */
export function listSource(field: Field): { readonly table: string; readonly column: string } | null {
  switch (field.kind) {
    case "choice":
      return { table: listTableNames[field.list], column: "word" };
    case "yesNo":
      return { table: yesNoTableName, column: "word" };
    case "reference":
      return { table: field.to, column: "id" };
    default:
      return null;
  }
}

/** Whether a table chooses from a column that is not there: its drop-downs have lost their list, and are made again with it. */
export function hasLostList({ columns, rowFields }: TableShape, tables: PlacedTables): boolean {
  return [...columns.map(({ field }) => field), ...rowFields].some((field) => {
    const source = field === null ? null : listSource(field);
    const table = source === null ? undefined : tables.get(source.table);
    return source !== null && table !== undefined && (table.state !== "ready" || table.missing.includes(source.column));
  });
}
