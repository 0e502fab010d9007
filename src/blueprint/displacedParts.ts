import { clearedStrays } from "./displacedBlock";
import { clearedHeadings, strayTitles } from "./displacedTable";
import type { FormulaSources } from "./formulaWriter";
import type { WorkbookOp } from "./ops";
import { blockName } from "./placedParts";

/** What empties the cells beside their place, and the parts that are put right. */
export interface DisplacedParts {
  readonly ops: readonly WorkbookOp[];
  readonly parts: ReadonlySet<string>;
}

/**
 * A column that comes or goes in a table moves what lies beside the table in its own rows (learn.microsoft.com ListColumn.Delete: "does not remove the
 * column from the sheet"): titles and totals above other tables stay behind, and blocks are torn. Ops are for the workbook before room is made.
 */
export function displacedParts(sources: FormulaSources): DisplacedParts {
  const { blocks, texts, view } = sources;
  const tables = [...sources.tables.values()];
  const ofBlocks = blocks.map((placed) => ({ part: blockName(placed.block.key), ops: clearedStrays(placed, sources) }));
  const torn = ofBlocks.filter(({ ops }) => ops.length > 0);
  const moved = tables.filter((table) => strayTitles(table, view).length > 0);
  return {
    ops: [...tables.flatMap((table) => clearedHeadings(table, texts, view)), ...torn.flatMap(({ ops }) => ops)],
    parts: new Set([...torn.map(({ part }) => part), ...moved.map(({ shape }) => shape.name)]),
  };
}
