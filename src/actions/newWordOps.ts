import { foundTable } from "../blueprint/foundTable";
import { listTableNames } from "../blueprint/listTables";
import type { WorkbookOp } from "../blueprint/ops";
import type { ChoiceListKey } from "../domain/plan/choiceLists";
import type { OpenPlan } from "./openPlan";
import { ownWordsOf } from "./ownWordsOf";
import type { TableChange } from "./planChange";
import { addRowsOps } from "./tableWrites";

/** Adds words that new rows bring to the lists that people may extend, so that the next person can choose them. */
export function newWordOps(
  { shapes, view }: Pick<OpenPlan, "shapes" | "view">,
  changes: readonly Pick<TableChange, "table" | "added">[],
): readonly WorkbookOp[] {
  const words = new Map<ChoiceListKey, Set<string>>();
  for (const { table, added } of changes) {
    for (const [list, found] of ownWordsOf(table, added)) {
      words.set(list, new Set([...(words.get(list) ?? []), ...found]));
    }
  }
  return [...words].flatMap(([list, found]) => {
    const shape = shapes.get(listTableNames[list]);
    const table = shape === undefined ? null : foundTable(shape, view);
    if (table === null) return [];
    const known = new Set(table.rows.map(([word]) => String(word).toLowerCase()));
    const added = [...found].filter((word) => !known.has(word.toLowerCase()));
    return addRowsOps(
      table,
      added.map((word) => [word]),
    );
  });
}
