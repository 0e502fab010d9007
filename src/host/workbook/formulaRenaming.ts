import { parseStructRef, stringifyStructRef, type Token } from "@borgar/fx";
import { containsCell } from "./areas";
import { quotedSheetName, splitSheetReference } from "./cellAddress";
import { rewriteFormulas, type FormulaPlace } from "./formulaRewriting";
import type { WorkbookModel } from "./workbookModel";
import type { TableState } from "./workbookState";

const isSame = (left: string, right: string) => left.toLowerCase() === right.toLowerCase();

/** A renamed sheet is renamed in every formula that mentions it. */
export function renameSheetInFormulas(model: WorkbookModel, before: string, after: string): void {
  const rewriter = ({ value }: Token) => {
    const { sheet, rest } = splitSheetReference(value);
    return sheet !== null && isSame(sheet, before) ? `${quotedSheetName(after)}!${rest}` : null;
  };
  rewriteFormulas(
    model,
    () => rewriter,
    (formula) => formula.includes("!"),
  );
}

/** A renamed table is renamed in every structured reference. */
export function renameTableInFormulas(model: WorkbookModel, before: string, after: string): void {
  const rewriter = ({ type, value }: Token) => {
    if (type === "range_named" && isSame(value, before)) return after;
    const reference = type === "structured" ? parseStructRef(value) : undefined;
    if (reference?.table === undefined || !isSame(reference.table, before)) return null;
    return stringifyStructRef({ ...reference, table: after });
  };
  const mentions = (formula: string) => formula.toLowerCase().includes(before.toLowerCase());
  rewriteFormulas(model, () => rewriter, mentions);
}

/** A renamed column is renamed in every structured reference; one without a table name counts where it stands inside the table. */
export function renameColumnInFormulas(model: WorkbookModel, table: TableState, before: string, after: string): void {
  rewriteColumnReferences(model, table, before, (columns) =>
    columns.map((column) => (isSame(column, before) ? after : column)),
  );
}

/**
 * References to a deleted column become `#REF!` (support.microsoft.com "How to correct a #REF! error"); a span of columns keeps those that are left.
 */
export function breakReferencesToColumn(model: WorkbookModel, table: TableState, name: string): void {
  const names = table.columns.map((column) => column.name);
  const gone = names.findIndex((column) => isSame(column, name));
  rewriteColumnReferences(model, table, name, (columns) => columnsLeft(names, columns, gone));
}

/** Writes other columns in the references to a column of a table; `#REF!` when there are none. */
function rewriteColumnReferences(
  model: WorkbookModel,
  table: TableState,
  name: string,
  columnsInstead: (columns: readonly string[]) => readonly string[],
): void {
  const rewriterAt = (place: FormulaPlace) => {
    const isInside = isInTable(table, place);
    return ({ type, value }: Token) => {
      const reference = type === "structured" ? parseStructRef(value) : undefined;
      if (reference?.columns === undefined) return null;
      const isMine = reference.table ? isSame(reference.table, table.name) : isInside;
      if (!isMine || !reference.columns.some((column) => isSame(column, name))) return null;
      const columns = [...columnsInstead(reference.columns)];
      if (columns.length === 0) return "#REF!";
      return stringifyStructRef({ ...reference, columns }, { thisRow: value.includes("[#This Row]") });
    };
  };
  rewriteFormulas(model, rewriterAt, (formula) => formula.includes("["));
}

/** First and last of the columns that remain of a span when one is deleted; none when it was the only one. */
function columnsLeft(names: readonly string[], mentioned: readonly string[], gone: number): readonly string[] {
  const indexes = mentioned.map((name) => names.findIndex((column) => isSame(column, name)));
  const [from, to] = [Math.min(...indexes), Math.max(...indexes)];
  if (from === to) return [];
  const [first, last] = [from === gone ? from + 1 : from, to === gone ? to - 1 : to];
  const ends = first === last ? [names[first]] : [names[first], names[last]];
  return ends.filter((name) => name !== undefined);
}

function isInTable(table: TableState, { sheet, row, column }: FormulaPlace): boolean {
  if (sheet === null || row === null || column === null) return false;
  return sheet.tables.includes(table) && containsCell(table.area, row, column);
}
