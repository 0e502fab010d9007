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
  const rewriterAt = (place: FormulaPlace) => {
    const isInside = isInTable(table, place);
    return ({ type, value }: Token) => {
      const reference = type === "structured" ? parseStructRef(value) : undefined;
      if (reference?.columns === undefined) return null;
      const isMine = reference.table === undefined ? isInside : isSame(reference.table, table.name);
      if (!isMine || !reference.columns.some((column) => isSame(column, before))) return null;
      const columns = reference.columns.map((column) => (isSame(column, before) ? after : column));
      return stringifyStructRef({ ...reference, columns }, { thisRow: value.includes("[#This Row]") });
    };
  };
  rewriteFormulas(model, rewriterAt, (formula) => formula.includes("["));
}

function isInTable(table: TableState, { sheet, row, column }: FormulaPlace): boolean {
  if (sheet === null || row === null || column === null) return false;
  return sheet.tables.includes(table) && containsCell(table.area, row, column);
}
