import type { WorkbookOp } from "./ops";
import { blockName, type PlacedSheet } from "./placedParts";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** Charts that are not on their sheet yet, and those whose block is made again (their cells are lost); they are known by their name. */
export function chartOps(
  sheet: PlacedSheet,
  texts: WorkbookTexts,
  view: WorkbookView,
  toDress: ReadonlySet<string>,
): readonly WorkbookOp[] {
  const present = view.sheet(sheet.name)?.charts ?? [];
  return sheet.shape.charts.flatMap(({ key, kind, block, data, place }) => {
    const name = `Grafiek_${key}`;
    const source = sheet.blocks.find((placed) => placed.block.key === block);
    const replaces = present.includes(name);
    if (source === undefined || (replaces && !toDress.has(blockName(block)))) return [];
    const area = { ...data, row: source.row + 1 + data.row, column: source.column + data.column };
    const chart = { kind, title: texts.chartTitle(key), data: area, place };
    return [{ kind: "addChart", sheet: source.sheet, name, chart, replaces }];
  });
}
