import { foundTable } from "../../blueprint/foundTable";
import { listTableNames } from "../../blueprint/listTables";
import { choiceLists, type ChoiceListKey } from "../../domain/plan/choiceLists";
import type { OpenPlan } from "../openPlan";

const openLists = (Object.keys(choiceLists) as ChoiceListKey[]).filter((list) => choiceLists[list].open);

/** The words people added to the lists they may extend, in the order they stand there. */
export function wordsInLists({
  view,
  shapes,
  texts,
}: Pick<OpenPlan, "view" | "shapes" | "texts">): ReadonlyMap<ChoiceListKey, readonly string[]> {
  return new Map(
    openLists.flatMap((list) => {
      const shape = shapes.get(listTableNames[list]);
      const table = shape === undefined ? null : foundTable(shape, view);
      if (table === null) return [];
      const given = new Set(choiceLists[list].keys.flatMap((key) => texts.allWords(list, key)).map(lower));
      const words = table.rows.map(([word]) => String(word ?? "").trim());
      const own = [...new Set(words)].filter((word) => word !== "" && !given.has(lower(word)));
      return own.length === 0 ? [] : [[list, own] as const];
    }),
  );
}

function lower(word: string): string {
  return word.toLowerCase();
}
