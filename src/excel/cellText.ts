import type { CellInput } from "../blueprint/ops";

/**
 * Text that Excel might read as something else when it is written: a formula, a number, a date (also in words, such as `mei 2027`), a truth value or
 * an error (ref:docs-ref-autogen/excel/excel/excel.range.yml). A leading apostrophe keeps it text.
 */
const ambiguous = /^[=+\-@'#\s]|\d|^(true|false|waar|onwaar|vrai|faux)$/i;

/** What is put in `range.formulas` for a cell: text stays text, formulas are formulas, `null` leaves a cell alone. */
export function cellText(input: CellInput): string | number | boolean | null {
  if (typeof input === "object") return input === null ? null : input.formula;
  if (typeof input !== "string" || !ambiguous.test(input)) return input;
  return `'${input}`;
}
