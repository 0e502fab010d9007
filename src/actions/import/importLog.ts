import { shapesByKey } from "../../blueprint/foundTable";
import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import { planRecords, type PlanRow, type RecordKey } from "../../domain/plan/planRecords";
import { nextActionId } from "../loggedActions";
import type { LoggedAction } from "../planChange";
import { restoredInput } from "../restoreAction";
import { freeIds } from "./freeIds";
import type { LocatedTable } from "./locatedTables";
import type { WrittenRows } from "./writtenRows";

type LogRow = PlanRow<"changeLog">;

/** The kind under which an import is logged. */
export const importKind = "importFile";

/** The kind under which departments are merged. */
export const mergeKind = "mergeDepartments";

/** Kinds that are logged in short: new IDs in lists. */
export const listedKinds: ReadonlySet<string> = new Set([importKind, mergeKind]);

/** IDs of new rows share a row of the log, a line each: a cell takes 32,767 characters, and a log of thousands of rows helps nobody. */
const longestList = 2000;
const betweenIds = "\n";
const recordKeys = Object.keys(planRecords) as RecordKey[];

/** The log of an import before it is written: a row for each changed cell with what it held, and the new IDs in lists. */
export function importLog(
  { added, changed }: WrittenRows,
  tables: ReadonlyMap<RecordKey, LocatedTable>,
  log: readonly LogRow[],
  { kind, when, who, reason }: LoggedAction,
): readonly LogRow[] {
  const newId = freeIds(
    "changeLog",
    log.map(({ id }) => id),
  );
  const actionId = nextActionId(kind, log);
  const nameOf = (key: RecordKey) => tables.get(key)?.name ?? key;
  const shared = { note: null, when, who, reason, actionId };
  return [
    ...changed.map(({ table, id, field, from, to }) => ({
      ...shared,
      id: newId(),
      tableName: nameOf(table),
      rowId: id,
      column: field,
      oldValue: String(from),
      newValue: String(to),
    })),
    ...idLists(added).map(({ table, ids }) => ({
      ...shared,
      id: newId(),
      tableName: nameOf(table),
      rowId: ids.join(betweenIds),
      column: null,
      oldValue: null,
      newValue: null,
    })),
  ];
}

function idLists(added: WrittenRows["added"]): readonly { readonly table: RecordKey; readonly ids: string[] }[] {
  const lists: { readonly table: RecordKey; readonly ids: string[] }[] = [];
  let length = 0;
  for (const { table, id } of added) {
    const last = lists.at(-1);
    length += id.length + 1;
    if (last?.table === table && length <= longestList) last.ids.push(id);
    else {
      lists.push({ table, ids: [id] });
      length = id.length;
    }
  }
  return lists;
}

/** What an import wrote, read back from the log. */
export function loggedImport(log: readonly LogRow[], actionId: string, texts: WorkbookTexts): WrittenRows {
  const shapes = shapesByKey(texts);
  const rows = log
    .filter((row) => row.actionId === actionId)
    .flatMap((row) => {
      const table = recordKeys.find((key) => shapes.get(key)?.name === row.tableName);
      return table === undefined ? [] : [{ ...row, table, id: row.rowId ?? "" }];
    });
  return {
    added: rows
      .filter(({ column }) => column === null)
      .flatMap(({ table, id }) => id.split(betweenIds).map((one) => ({ table, id: one }))),
    changed: rows.flatMap(({ table, id, column, oldValue, newValue }) =>
      column === null
        ? []
        : [
            {
              table,
              id,
              field: column,
              from: restoredInput(texts, table, id, column, oldValue ?? ""),
              to: newValue ?? "",
            },
          ],
    ),
  };
}
