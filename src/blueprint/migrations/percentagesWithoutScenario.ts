import type { WorkbookOp } from "../ops";
import type { Migration } from "./migration";

const table = "Begroting";

/** `SUMIFS(sum,range,criterion,range,criterion,range,"word")` as version 1 wrote it, with whatever the columns are called. */
const firstFormula = /SUMIFS\(([^,()]+),([^,()]+),([^,()]+),([^,()]+),([^,()]+),([^,()]+),("[^"]*")\)/;

/**
 * Version 2: lines in percent (overhead, contingency) without a scenario counted as zero, because an empty criterion means 0 to SUMIFS
 * (support.microsoft.com "SUMIFS"). The sum in their formula becomes a SUMPRODUCT; formulas and amounts that people typed are left alone.
 */
export const percentagesWithoutScenario: Migration = {
  version: 2,
  ops: (view) => {
    const found = view.table(table);
    if (found === null) return [];
    const { row, column, rows, columns } = view.data(found);
    const ops: WorkbookOp[] = [];
    for (let at = row; at < row + rows; at++) {
      for (let across = column; across < column + columns; across++) {
        const formula = repaired(String(view.formula(found.sheet, at, across)));
        if (formula !== null)
          ops.push({ kind: "writeCells", sheet: found.sheet, row: at, column: across, cells: [[{ formula }]] });
      }
    }
    return ops;
  },
};

function repaired(formula: string): string | null {
  if (!formula.startsWith("=") || !firstFormula.test(formula)) return null;
  return formula.replace(firstFormula, "SUMPRODUCT(($2=$3)*($4=$5)*($6=$7),$1)");
}
