import type { Area } from "../workbook/snapshot";
import type { FormulaShape } from "./formulaShape";

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** A formula in the words of Univer, with what it reads. */
export interface CompiledFormula {
  readonly text: string;
  readonly shape: FormulaShape | null;
  readonly areas: readonly SheetArea[];
  /** Upper-case names of sheets, defined names and functions it mentions: when one of these changes its meaning, it is compiled again. */
  readonly mentions: ReadonlySet<string>;
  /** Anchors whose spilled area is written into the text (`A1#`): when that area changes, it is compiled again. */
  readonly spillAnchors: readonly SheetArea[];
  /** Calculated whenever anything is: https://learn.microsoft.com/office/client-developer/excel/excel-recalculation#volatile-and-non-volatile-functions */
  readonly volatile: boolean;
  /** Is left out by SUBTOTAL and AGGREGATE. */
  readonly isSubtotal: boolean;
  /** Reads cells that its text does not name. */
  readonly indirect: boolean;
}

/** What a formula is compiled against. */
export interface CompilationScope {
  /** Finds a sheet by its name in any case. */
  sheetNamed(name: string): string | null;
  /** How Univer calls a sheet: a plain word, whatever the user calls it. */
  aliasOf(sheetId: string): string;
  definedName(name: string, sheetId: string): string | null;
  /** The cells the result of a formula fills, `null` if the cell holds no formula. */
  spillOf(sheetId: string, row: number, column: number): Area | null;
}
