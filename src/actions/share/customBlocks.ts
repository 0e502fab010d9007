import { blockContext } from "../../blueprint/formulaWriter";
import { foundSheet } from "../../blueprint/foundSheet";
import type { Area } from "../../blueprint/ops";
import { placedParts, type PlacedBlock } from "../../blueprint/placedParts";
import { nothingToStartWith, planShapes } from "../../blueprint/planShapes";
import { quotedText } from "../../blueprint/structuredReference";
import type { CellContent } from "../../blueprint/workbookSnapshot";
import type { OpenPlan } from "../openPlan";

/** A block of which only custom functions give some values (architecture 3.5), as it stands in the workbook. */
export interface CustomBlock {
  readonly block: PlacedBlock["block"];
  readonly sheet: string;
  /** The cell with the title. */
  readonly title: { readonly row: number; readonly column: number };
  /** The cells below the title, with those its answers may spill over. */
  readonly area: Area;
  /** Cells with such a formula, with the formula. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Whether answers spill below their cell. */
  readonly spills: boolean;
}

/** The blocks that are there and hold formulas without a native twin. */
export function customBlocks({ texts, view }: Pick<OpenPlan, "texts" | "view">): readonly CustomBlock[] {
  const sheets = planShapes(texts, nothingToStartWith).map((shape) => {
    const { name, exists } = foundSheet(shape, texts, view);
    return placedParts(shape, name, exists, view);
  });
  const tables = new Map(sheets.flatMap((sheet) => sheet.tables).map((table) => [table.shape.key, table]));
  const fallback = quotedText(texts.common("withoutAddIn"));
  return sheets
    .flatMap(({ blocks }) => blocks)
    .filter(({ state }) => state === "named")
    .flatMap((placed): readonly CustomBlock[] => {
      const { block, sheet, row, column } = placed;
      const lines = block.cells(blockContext(placed, tables, texts));
      const formulas = lines.flatMap((line, index) =>
        line.flatMap((cell, place) =>
          typeof cell === "string" && cell.includes(fallback)
            ? [{ row: row + 1 + index, column: column + place, formula: cell }]
            : [],
        ),
      );
      if (formulas.length === 0) return [];
      const rows = lines.length + (block.spillRows ?? 0);
      const area = { row: row + 1, column, rows, columns: block.columns.length };
      return [{ block, sheet, title: { row, column }, area, formulas, spills: block.spillRows !== undefined }];
    });
}

/** Whether a cell holds a formula now. */
export function isFormula(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("=");
}
