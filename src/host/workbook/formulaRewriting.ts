import { tokenize, translateFormulaToA1, translateFormulaToR1C1, type Token } from "@borgar/fx";
import { columnName } from "./cellAddress";
import type { WorkbookModel } from "./workbookModel";
import type { Cell, SheetState, TableColumnState } from "./workbookState";
import { placeOfKey } from "./sheetCells";

/** Gives another text for a token of a formula, or `null` to leave it. */
export type TokenRewriter = (token: Token, sheet: SheetState | null) => string | null;

/** Where a formula stands: its sheet (`null` for names of the workbook) and what it belongs to. */
export interface FormulaPlace {
  readonly sheet: SheetState | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** Rewrites every formula of the workbook: cells, calculated columns, totals, names, validations, conditional formats and charts. */
export function rewriteFormulas(
  model: WorkbookModel,
  rewriterAt: (place: FormulaPlace) => TokenRewriter,
  mentions: (formula: string) => boolean,
): void {
  const rewriteAt = (place: FormulaPlace) => (formula: string) =>
    mentions(formula) ? rewriteTokens(formula, rewriterAt(place), place.sheet) : formula;
  const { journal, state } = model;
  const ofWorkbook = rewriteAt({ sheet: null, row: null, column: null });
  journal.assign(state, { names: state.names.map((name) => ({ ...name, formula: ofWorkbook(name.formula) })) });
  for (const sheet of state.sheets) {
    const ofSheet = rewriteAt({ sheet, row: null, column: null });
    rewriteCells(model, sheet, (row, column, formula) => rewriteAt({ sheet, row, column })(formula));
    rewriteSheetRules(model, sheet, ofSheet);
    for (const table of sheet.tables) {
      const { row, column } = table.area;
      const columns = table.columns.map((item, index) =>
        rewriteColumn(item, rewriteAt({ sheet, row, column: column + index })),
      );
      if (columns.some((item, index) => item !== table.columns[index])) journal.assign(table, { columns });
    }
  }
}

function rewriteCells(
  model: WorkbookModel,
  sheet: SheetState,
  rewrite: (row: number, column: number, formula: string) => string,
): void {
  const changes: { row: number; column: number; cell: Cell }[] = [];
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    const formula = rewrite(row, column, cell.formula);
    if (formula !== cell.formula) changes.push({ row, column, cell: { ...cell, formula } });
  }
  for (const { row, column, cell } of changes) model.journal.setCell(sheet, row, column, cell);
}

function rewriteColumn(column: TableColumnState, rewrite: (formula: string) => string): TableColumnState {
  const calculatedFormula = column.calculatedFormula === undefined ? undefined : rewrite(column.calculatedFormula);
  const totalsFormula = column.totalsFormula === undefined ? undefined : rewrite(column.totalsFormula);
  if (calculatedFormula === column.calculatedFormula && totalsFormula === column.totalsFormula) return column;
  return {
    ...column,
    ...(calculatedFormula === undefined ? {} : { calculatedFormula }),
    ...(totalsFormula === undefined ? {} : { totalsFormula }),
  };
}

function rewriteSheetRules(model: WorkbookModel, sheet: SheetState, rewrite: (formula: string) => string): void {
  const inRule = (rule: Readonly<Record<string, unknown>>) => rewriteRule(rule, rewrite);
  model.journal.assign(sheet, {
    names: sheet.names.map((name) => ({ ...name, formula: rewrite(name.formula) })),
    validations: sheet.validations.map((item) => ({ ...item, rule: inRule(item.rule) })),
    conditionalFormats: sheet.conditionalFormats.map((item) => ({ ...item, rule: inRule(item.rule) })),
  });
  for (const chart of sheet.charts)
    model.journal.assign(chart, {
      series: chart.series.map((series) => ({
        name: series.name?.startsWith("=") === true ? rewrite(series.name) : series.name,
        values: rewrite(series.values),
        categories: series.categories === null ? null : rewrite(series.categories),
      })),
    });
}

/** Rewrites each text in a rule that is a formula. */
export function rewriteRule(
  rule: Readonly<Record<string, unknown>>,
  rewrite: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  const changed = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? rewrite(value) : value;
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item)]));
    return value;
  };
  return changed(rule) as Readonly<Record<string, unknown>>;
}

/** Puts other texts in place of tokens; the formula itself when nothing changes. */
export function rewriteTokens(formula: string, rewriter: TokenRewriter, sheet: SheetState | null): string {
  return tokenize(formula)
    .map((token) => rewriter(token, sheet) ?? token.value)
    .join("");
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The last formula that was looked at: the cells of a calculated column, tens of thousands, are asked about one after the other. */
let lastLookedAt = { formula: "", moves: false };

/** Whether a formula names cells by their place, so that it may read otherwise in another cell. */
function moves(formula: string): boolean {
  if (lastLookedAt.formula !== formula) {
    const isPlace = ({ type }: Token) => type.startsWith("range") && type !== "range_named";
    lastLookedAt = { formula, moves: tokenize(formula).some(isPlace) };
  }
  return lastLookedAt.moves;
}

/** The formula as it reads when copied from one cell to another: relative references move along. */
export function formulaCopied(formula: string, from: Place, to: Place): string {
  const isSame = from.row === to.row && from.column === to.column;
  if (isSame || !moves(formula)) return formula;
  const address = ({ row, column }: Place) => `${columnName(column)}${row + 1}`;
  return translateFormulaToA1(translateFormulaToR1C1(formula, address(from)), address(to));
}

/** The formula as it reads when filled from one row to another. */
export function formulaFilledDown(formula: string, column: number, fromRow: number, toRow: number): string {
  return formulaCopied(formula, { row: fromRow, column }, { row: toRow, column });
}

/** Whether two formulas are the same to Excel, which reads them: quotation marks around a sheet name that needs none make no difference. */
export function isSameFormula(one: string | undefined, other: string): boolean {
  return one === other || (one !== undefined && unquoted(one) === unquoted(other));
}

function unquoted(formula: string): string {
  return formula.includes("'!") ? formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!") : formula;
}
