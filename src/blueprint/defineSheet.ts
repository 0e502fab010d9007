import type { CellKind } from "./cellKind";
import type { TableDeclaration } from "./defineTable";
import type { FormulaContext } from "./formulaContext";
import type { CellFormat, ChartSpec, HighlightTone } from "./ops";

/** What a block writes in one cell: a label by its key, a formula with its leading `=`, or nothing. */
export type BlockCell = string | { readonly label: string } | null;

/** What the formulas of a block may use besides the plan's tables. */
export interface BlockContext extends FormulaContext {
  /** The absolute address of a cell of this block, counted from zero from its first cell below the title. */
  readonly at: (row: number, column: number) => string;
}

/** How the condition of a highlight names cells: the cell itself, a column of its row, and that column one row higher. */
export interface HighlightPlace {
  readonly cell: string;
  readonly inRow: (column: number) => string;
  readonly above: (column: number) => string;
}

/** Cells outside tables: totals, an overview or a list that spills. Blocks stand to the right of the tables, or where `place` says. */
export interface BlockDeclaration<L extends string = string> {
  readonly key: string;
  /** The labels this block needs a text for. */
  readonly labels: readonly L[];
  /** What each column holds, for number formats; also fixes the width of the block. */
  readonly columns: readonly { readonly kind: CellKind; readonly width: number }[];
  readonly cells: (context: BlockContext) => readonly (readonly BlockCell[])[];
  /** Rows that may spill below the written cells: their format is set too. */
  readonly spillRows?: number;
  /** Row of the title and first column, from zero; tables stand to the right of blocks with a place. */
  readonly place?: { readonly row: number; readonly column: number };
  /** Whether the first row holds headers; else so when the block spills or has more than two columns. */
  readonly hasHeader?: boolean;
  /** Cells that look different from their column, counted from the first cell below the title. */
  readonly formats?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows?: number;
    readonly columns?: number;
    readonly format: CellFormat;
    /** Shows the cells as this kind. */
    readonly kind?: CellKind;
  }[];
  readonly highlights?: readonly { readonly when: (at: HighlightPlace) => string; readonly tone: HighlightTone }[];
}

/** Whether the first row of a block holds headers. */
export function hasHeader({ hasHeader: said, columns, spillRows }: BlockDeclaration): boolean {
  return said ?? (columns.length > 2 || spillRows !== undefined);
}

/** A chart on the cells of a block; `data` is counted from the block's first cell below the title. */
export interface ChartDeclaration {
  readonly key: string;
  readonly kind: ChartSpec["kind"];
  readonly block: string;
  readonly data: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

export interface PrintDeclaration {
  readonly landscape: boolean;
  readonly pagesWide: number;
  readonly pagesHigh: number;
}

export interface SheetOptions<T extends readonly TableDeclaration[], B extends readonly BlockDeclaration[]> {
  readonly tables: T;
  readonly blocks?: B;
  readonly charts?: readonly ChartDeclaration[];
  readonly print?: PrintDeclaration;
}

/** One sheet of the workbook: tables side by side, then blocks, then charts. */
export interface SheetDeclaration<
  S extends string = string,
  T extends readonly TableDeclaration[] = readonly TableDeclaration[],
  B extends readonly BlockDeclaration[] = readonly BlockDeclaration[],
> {
  readonly key: S;
  readonly tables: T;
  readonly blocks: B;
  readonly charts: readonly ChartDeclaration[];
  readonly print: PrintDeclaration | null;
}

/** Declares a sheet once; where its parts come to stand follows from their order and widths. */
export function defineSheet<
  const S extends string,
  const T extends readonly TableDeclaration[],
  const B extends readonly BlockDeclaration[] = readonly [],
>(key: S, options: SheetOptions<T, B>): SheetDeclaration<S, T, B> {
  return {
    key,
    tables: options.tables,
    blocks: options.blocks ?? ([] as unknown as B),
    charts: options.charts ?? [],
    print: options.print ?? null,
  };
}
