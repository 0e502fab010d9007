import type { Fields } from "../domain/plan/field";
import { planRecords, type PlanRecords, type RecordKey } from "../domain/plan/planRecords";
import type { CellKind } from "./cellKind";
import type { FormulaContext } from "./formulaContext";
import type { HighlightTone } from "./ops";

/** A column that is calculated in every row, from cells of the same row and from other tables. */
export interface CalculatedColumn {
  readonly kind: CellKind;
  /** The column it stands behind; the last of the record's own columns when left out. */
  readonly after?: string;
  /** Width in characters where the kind's own does not fit. */
  readonly width?: number;
  /** The formula with its leading `=`. */
  readonly formula: (context: FormulaContext) => string;
}

/** What the condition of a highlight may name; Excel allows no structured references there, so `cell` gives `$F6`. */
export type HighlightContext = Pick<FormulaContext, "cell" | "word" | "yesNo" | "label">;

/** Marks cells of a column that need a look. `when` is a condition on cells of the same row, without `=`; the cell itself says why in words. */
export interface Highlight {
  readonly column: string;
  readonly when: (context: HighlightContext) => string;
  readonly tone: HighlightTone;
}

export interface TableOptions<K extends RecordKey, C extends string, L extends string> {
  /** Stable Excel name, Dutch in every language. */
  readonly name: string;
  /** New rows get this prefix and a number: `BEH-001`. */
  readonly idPrefix: string;
  readonly calculated?: Readonly<Record<C, CalculatedColumn>>;
  /** Columns with a total above their header. */
  readonly totals?: readonly ((keyof PlanRecords[K] & string) | NoInfer<C>)[];
  /** Widths in characters where the kind's own width does not fit. */
  readonly widths?: Readonly<Partial<Record<(keyof PlanRecords[K] & string) | NoInfer<C> | "id" | "note", number>>>;
  readonly highlights?: readonly Highlight[];
  /** Words that formulas of this table show, besides the choices. */
  readonly labels?: readonly L[];
}

/** One table of the workbook: a record with its calculated columns. */
export interface TableDeclaration<
  K extends RecordKey = RecordKey,
  C extends string = string,
  L extends string = string,
> {
  readonly key: K;
  readonly name: string;
  readonly idPrefix: string;
  readonly fields: Fields;
  readonly calculated: Readonly<Record<C, CalculatedColumn>>;
  readonly totals: readonly string[];
  readonly widths: Readonly<Partial<Record<string, number>>>;
  readonly highlights: readonly Highlight[];
  readonly labels: readonly L[];
}

/** Declares a table once; structure, validation, reading, writing and the texts it needs follow from it. */
export function defineTable<K extends RecordKey, const C extends string = never, const L extends string = never>(
  key: K,
  options: TableOptions<K, C, L>,
): TableDeclaration<K, C, L> {
  return {
    key,
    name: options.name,
    idPrefix: options.idPrefix,
    fields: planRecords[key],
    calculated: options.calculated ?? ({} as Record<C, CalculatedColumn>),
    totals: options.totals ?? [],
    widths: options.widths ?? {},
    highlights: options.highlights ?? [],
    labels: options.labels ?? [],
  };
}
