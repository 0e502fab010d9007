import type { IRange } from "@univerjs/core";
import type { Area } from "../../workbook/snapshot";

/** An area as the grid writes it: from first to last cell, both included. */
export function gridRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}
