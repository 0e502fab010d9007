import { choiceLists } from "../../domain/plan/choiceLists";
import type { WorkbookOp } from "../ops";
import type { WorkbookView } from "../workbookView";
import type { Migration } from "./migration";

/** Formulas as version 3 wrote them, by table or block and column. */
const third: Readonly<Record<string, RegExp>> = {
  "targetGroups.members": /^=IF\([^,()]+="","",IF\([^,()]+,COUNTIFS\([^,()]+,"\?\*"\),IF\(/,
  participation:
    /^=(COUNTIFS\([^(),]+,"[^"]*"\)|SUMPRODUCT\(\(COUNTIFS\([^(),]+,[^(),]+\)>0\)\*\(Medewerkers\[[^\]]+\]<>""\)\))$/,
  evaluationCoverage:
    /^=((1|0\.8|0\.3|0\.1|0\.05)$|SUMPRODUCT\(\(COUNTIFS\([^()]+\)>0\)\*\(Opleidingen\[[^\]]+\]<>""\)\)$|IF\(COUNTIFS\(Opleidingen\[)/,
  trainingRightAccount: /SUMIFS\(Deelnames\[(Gerealiseerde uren|Hours realised|Heures réalisées)\]/,
};

/**
 * Version 4: a target group of a risk group names it by the word that the staff list has, because the sheet counts people by that word; the
 * example of version 3 held the key. People who left count no more, nor do enrolments that take no place; the training account leaves out hours of
 * Flemish training leave where the organisation says so.
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
  isOutdated: (formula, part, column) => third[column === null ? part : `${part}.${column}`]?.test(formula) === true,
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
