import { parseA1Ref, stringifyA1Ref, type Token } from "@borgar/fx";
import { splitSheetReference } from "./cellAddress";
import { rewriteFormulas } from "./formulaRewriting";
import { shiftedSpan, type Shift } from "./shift";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

const referenceTypes: readonly string[] = ["range", "range_beam", "range_ternary"];

/** Moves the references of all formulas along with rows or columns that come or go; a reference whose cells are gone becomes `#REF!`. */
export function shiftReferences(model: WorkbookModel, sheet: SheetState, shift: Shift): void {
  const rewriter = (token: Token, home: SheetState | null) => {
    if (!referenceTypes.includes(token.type)) return null;
    const target = splitSheetReference(token.value).sheet ?? home?.name;
    return target?.toLowerCase() === sheet.name.toLowerCase() ? shiftedReference(token.value, shift) : null;
  };
  rewriteFormulas(
    model,
    () => rewriter,
    (formula) => /\d/.test(formula) || formula.includes(":"),
  );
}

/** Formulas that use a deleted sheet keep `#REF!` in place of each reference to it. */
export function breakReferencesToSheet(model: WorkbookModel, sheet: SheetState): void {
  const rewriter = ({ type, value }: Token) => {
    const target = splitSheetReference(value).sheet;
    if (referenceTypes.includes(type) && target?.toLowerCase() === sheet.name.toLowerCase()) return "#REF!";
    const isTable = type === "structured" || type === "range_named";
    const table = isTable ? value.split("[")[0]?.toLowerCase() : undefined;
    return sheet.tables.some(({ name }) => name.toLowerCase() === table) ? "#REF!" : null;
  };
  rewriteFormulas(
    model,
    () => rewriter,
    () => true,
  );
}

function shiftedReference(text: string, shift: Shift): string | null {
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference) || reference.range === undefined) return null;
  const { range } = reference;
  const { top, bottom, left, right } = range;
  const [start, end, crossStart, crossEnd] =
    shift.axis === "row" ? [top, bottom, left, right] : [left, right, top, bottom];
  if (start === null || start === undefined || end === null || end === undefined) return null;
  if ((crossStart ?? 0) < shift.crossStart || (crossEnd ?? Infinity) > shift.crossEnd)
    if (shift.crossStart !== 0 || shift.crossEnd !== Infinity) return null;
  const span = shiftedSpan({ start, count: end - start + 1 }, shift);
  if (span === null) return "#REF!";
  const last = span.start + span.count - 1;
  if (span.start === start && last === end) return null;
  const moved = shift.axis === "row" ? { top: span.start, bottom: last } : { left: span.start, right: last };
  return stringifyA1Ref({ ...reference, range: { ...range, ...moved } });
}
