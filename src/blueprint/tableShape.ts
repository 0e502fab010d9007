import type { Field } from "../domain/plan/field";
import type { CellKind } from "./cellKind";
import type { Highlight } from "./defineTable";
import type { FormulaContext } from "./formulaContext";
import type { CellInput } from "./ops";

/** A column as it stands in this workbook. */
export interface ShapeColumn {
  readonly key: string;
  /** The header in every language, the workbook's own first. */
  readonly headers: readonly string[];
  readonly kind: CellKind;
  readonly width: number;
  /** What may be entered; `null` for an ID, a calculated or a free column. */
  readonly field: Field | null;
  readonly formula: ((context: FormulaContext) => string) | null;
  readonly help: string;
  readonly hasTotal: boolean;
}

/** A table as it must stand in this workbook: a plan table, the settings or a picklist. */
export interface TableShape {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ShapeColumn[];
  readonly highlights: readonly Highlight[];
  /** What the rows hold when the table is made; calculated columns are left out of them (`null`). */
  readonly rows: readonly (readonly CellInput[])[];
  /** The settings table has another field in every row; elsewhere empty. */
  readonly rowFields: readonly Field[];
  /** The word behind a label of this table. */
  readonly label: (key: string) => string;
}

/** The header a new column gets. */
export function ownHeader(column: ShapeColumn): string {
  return column.headers[0] ?? column.key;
}
