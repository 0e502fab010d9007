import type { Area } from "../workbook/snapshot";
import type { FormulaGrid } from "./formulaGrid";

/** Marks all that depends on an area for calculation; the direct readers for certain, those behind them in case a value changes. */
export function spreadDirty(grid: FormulaGrid, sheetId: string, area: Area): void {
  const areas: { readonly sheetId: string; readonly area: Area }[] = [{ sheetId, area }];
  for (let next = areas.pop(); next !== undefined; next = areas.pop()) {
    grid.readers(next.sheetId, next.area, (_area, readers) => {
      for (const reader of readers) {
        if (grid.isDirty(reader)) continue;
        grid.markDirty(reader);
        areas.push({ sheetId: reader.sheetId, area: reader.spill });
      }
    });
  }
}
