import { choiceLists } from "../../domain/plan/choiceLists";
import type { WorkbookOp } from "../ops";
import type { WorkbookView } from "../workbookView";
import type { Migration } from "./migration";

/** The number of members as version 3 counted it: everybody on the list, people who left as well. */
const members = /^=IF\([^,()]+="","",IF\([^,()]+,COUNTIFS\([^,()]+,"\?\*"\),IF\(/;

/**
 * Version 4: a target group of a risk group names it by the word that the staff list has, because the sheet counts people by that word; the
 * example of version 3 held the key. People who left are no members any more.
 */
export const complianceInOneWay: Migration = {
  version: 4,
  ops: (view) => {
    const table = view.table("Doelgroepen");
    if (table === null) return [];
    const words = riskGroupWords(view);
    const { row, column, rows, columns } = view.data(table);
    const ops: WorkbookOp[] = [];
    for (let at = row; at < row + rows; at++) {
      for (let across = column; across < column + columns; across++) {
        const word = words.get(String(view.value(table.sheet, at, across)));
        if (word !== undefined)
          ops.push({ kind: "writeCells", sheet: table.sheet, row: at, column: across, cells: [[word]] });
      }
    }
    return ops;
  },
  isOutdated: (formula, part, column) => part === "targetGroups" && column === "members" && members.test(formula),
};

/** The words of the list of risk groups by their key; the list begins with them in the order of the keys. */
function riskGroupWords(view: WorkbookView): ReadonlyMap<string, string> {
  const list = view.table("LijstKansengroep");
  if (list === null) return new Map();
  const { row, column } = view.data(list);
  const words = choiceLists.riskGroup.keys.map(
    (key, index) => [key as string, String(view.value(list.sheet, row + index, column))] as const,
  );
  return new Map(words.filter(([key, word]) => word !== "" && word !== key));
}
