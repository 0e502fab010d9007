import type { Token } from "@borgar/fx";
import { absoluteAddressOfArea, areaFromAddress, splitSheetReference } from "./cellAddress";
import { rewriteRule, rewriteTokens } from "./formulaRewriting";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/**
 * After data rows of a table came or went: what validations refer to and was exactly the data of one of its columns (`before`) follows the table.
 * support.microsoft.com "Create a drop-down list": "as you add or remove items from the list, any drop-downs you based on that table will
 * automatically update"; so does "anything that holds on to a reference" (https://blogs.office.com/2005/10/27/tables-part-2-stickiness-structured-selection-and-more/).
 */
export function growReferencesOfRules(model: WorkbookModel, sheet: SheetState, before: Area, after: Area): void {
  const grown = (token: Token, home: SheetState | null) => grownReference(token, home, { sheet, before, after });
  const rowOfReference = `$${before.row + 1}`;
  for (const holder of model.state.sheets) {
    const rewrite = (formula: string) =>
      formula.includes(rowOfReference) ? rewriteTokens(formula, grown, holder) : formula;
    const validations = holder.validations.map((item) => ({ ...item, rule: rewriteRule(item.rule, rewrite) }));
    model.journal.assign(holder, { validations });
  }
}

interface Growth {
  readonly sheet: SheetState;
  readonly before: Area;
  readonly after: Area;
}

function grownReference({ type, value }: Token, home: SheetState | null, growth: Growth): string | null {
  const { sheet, before, after } = growth;
  const { sheet: named, rest } = splitSheetReference(value);
  const area = type === "range" && isAbsolute(rest) ? areaFromAddress(rest) : null;
  if (area === null || (named ?? home?.name)?.toLowerCase() !== sheet.name.toLowerCase()) return null;
  const isColumn = area.columns === 1 && area.column >= before.column && area.column < before.column + before.columns;
  if (!isColumn || area.row !== before.row || area.rows !== before.rows) return null;
  const place = absoluteAddressOfArea({ ...area, row: after.row, rows: after.rows });
  return value.slice(0, value.length - rest.length) + place;
}

function isAbsolute(address: string): boolean {
  return /^\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i.test(address);
}
