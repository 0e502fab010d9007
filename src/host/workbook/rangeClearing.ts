import { areaWithout, containsArea, intersectionOf } from "./areas";
import { maximumColumns, maximumRows } from "./cellAddress";
import { putEntry } from "./cellChange";
import { raiseChanged } from "./changeEvents";
import { formulaCopied, rewriteRule } from "./formulaRewriting";
import { checkAllowed, checkCellsUnlocked } from "./protectionCheck";
import { cellAt, cellsIn, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import { headerEntry } from "./tableHeaders";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** `Excel.ClearApplyTo`. */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears contents, formats or both; "All" also takes validations and conditional formats away (ref:docs-ref-autogen/excel/excel/excel.range.yml). */
export function clearCells(model: WorkbookModel, sheet: SheetState, area: Area, what: ClearWhat): void {
  if (what === "All" || what === "Contents") clearContents(model, sheet, area);
  if (what === "All" || what === "Formats") clearFormats(model, sheet, area);
  if (what === "All") model.journal.assign(sheet, { validations: rulesWithout(sheet.validations, area) });
}

function clearContents(model: WorkbookModel, sheet: SheetState, area: Area): void {
  checkCellsUnlocked(sheet, area);
  const isSingle = area.rows === 1 && area.columns === 1;
  const details = isSingle ? { before: valueAt(sheet, area.row, area.column) } : null;
  removeCoveredTables(model, sheet, area);
  for (const { row, column } of [...cellsIn(sheet, area)])
    putEntry(model, sheet, row, column, headerEntry(model, sheet, row, column, { value: null }));
  raiseChanged(model, sheet, area, "RangeEdited", details);
}

/** Clearing all cells of a table takes the table away, as the Clear All button does. */
function removeCoveredTables(model: WorkbookModel, sheet: SheetState, area: Area): void {
  const tables = sheet.tables.filter((table) => !containsArea(area, table.area));
  if (tables.length < sheet.tables.length) model.journal.assign(sheet, { tables });
}

function clearFormats(model: WorkbookModel, sheet: SheetState, area: Area): void {
  checkAllowed(sheet, "allowFormatCells");
  for (const { row, column } of [...cellsIn(sheet, area)]) {
    const cell = cellAt(sheet, row, column);
    if (cell?.style === undefined) continue;
    const { style: _style, ...plain } = cell;
    const isEmpty = plain.value === null && plain.formula === undefined;
    model.journal.setCell(sheet, row, column, isEmpty ? undefined : plain);
  }
  const without = <Value>(styles: Readonly<Record<number, Value>>, start: number, count: number) =>
    Object.fromEntries(
      Object.entries(styles).filter(([line]) => Number(line) < start || Number(line) >= start + count),
    );
  model.journal.assign(sheet, {
    ...(area.rows === maximumRows ? { columnStyles: without(sheet.columnStyles, area.column, area.columns) } : {}),
    ...(area.columns === maximumColumns ? { rowStyles: without(sheet.rowStyles, area.row, area.rows) } : {}),
    conditionalFormats: rulesWithout(sheet.conditionalFormats, area),
  });
}

/**
 * The rules that remain when an area is taken out of theirs; a rule in pieces becomes several. Formulas of a rule are those of its top left cell, so
 * that a piece with another top left cell has them moved along.
 */
export function rulesWithout<Rule extends { readonly area: Area; readonly rule: Readonly<Record<string, unknown>> }>(
  rules: readonly Rule[],
  area: Area,
): readonly Rule[] {
  return rules.flatMap((rule) =>
    intersectionOf(rule.area, area) === null
      ? [rule]
      : areaWithout(rule.area, area).map((piece) => ({
          ...rule,
          rule: rewriteRule(rule.rule, (formula) => formulaCopied(formula, rule.area, piece)),
          area: piece,
        })),
  );
}
