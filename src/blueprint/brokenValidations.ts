import type { PlacedTables } from "./formulaWriter";
import type { ValidationRule, WorkbookOp } from "./ops";
import type { PlacedTable } from "./placedParts";
import type { StructureChange } from "./structureChange";
import { tableValidations } from "./tableValidations";
import type { FoundValidation } from "./workbookSnapshot";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** Validations to put back, and what that means in words. */
export interface BrokenValidations {
  readonly ops: readonly WorkbookOp[];
  readonly changes: readonly StructureChange[];
}

/**
 * The validations of these tables that are gone (from all cells or from some), that lost what they referred to, or whose list comes from other cells
 * than the plan's. A rule of the user's own is left alone: a list typed into it or under a name, a formula, other bounds. Nothing where nobody looked.
 */
export function brokenValidations(
  checked: readonly PlacedTable[],
  tables: PlacedTables,
  texts: WorkbookTexts,
  view: WorkbookView,
): BrokenValidations {
  const tablesAsFound: PlacedTables = new Map([...tables].map(([key, table]) => [key, unmoved(table)]));
  const broken = checked.map((table) => {
    const found = table.state === "ready" ? (view.table(table.shape.name)?.validations ?? []) : [];
    if (found.length === 0) return { name: table.shape.name, validations: [] };
    const asFound = tableValidations(unmoved(table), tablesAsFound, texts);
    const validations = tableValidations(table, tables, texts).filter(({ cells }, index) => {
      const now = found.find(({ cells: { row, column } }) => row === cells.row && column === cells.column);
      const rule = asFound[index]?.op.validation.rule ?? null;
      return now !== undefined && rule !== null && isBroken(now, rule);
    });
    return { name: table.shape.name, validations };
  });
  return {
    ops: broken.flatMap(({ validations }) => validations.map(({ op }) => op)),
    changes: broken.flatMap(({ name, validations }): StructureChange[] =>
      validations.length === 0 ? [] : [{ kind: "validate", name, columns: validations.map((one) => one.name) }],
    ),
  };
}

/** A table where it stands before room is made. */
function unmoved(table: PlacedTable): PlacedTable {
  return { ...table, area: { ...table.area, column: table.area.column - table.moved } };
}

/** No validation at all, on some cells only, and other rules on other cells (ref:docs-ref-autogen/excel/excel/excel.datavalidationtype.yml). */
const incomplete: readonly string[] = ["None", "MixedCriteria", "Inconsistent"];

/** Rules that no word of a list can pass. */
const wordless: readonly string[] = ["WholeNumber", "Decimal", "Date", "Time"];

function isBroken({ type, formulas }: FoundValidation, rule: ValidationRule): boolean {
  if (incomplete.includes(type) || formulas.some((formula) => formula.includes("#REF!"))) return true;
  if (rule.kind === "list" && wordless.includes(type)) return true;
  const now = type === "List" ? formulas.flatMap(areasIn) : [];
  return now.length > 0 && now.join() !== (rule.kind === "list" ? areasIn(rule.source) : []).join();
}

/**
 * The areas of sheets a formula names, in order: what a list comes from. They read the same whatever language Excel gives the functions in, with or
 * without quotes around the sheet, and however one cell is written.
 */
function areasIn(formula: string): readonly string[] {
  const areas = formula.matchAll(
    /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$[A-Z]+\$\d+)(?::(\$[A-Z]+\$\d+))?/gu,
  );
  return [...areas].map(([, quoted, plain = "", first = "", last = first]) => {
    return `${quoted?.replaceAll("''", "'") ?? plain}!${first}:${last}`;
  });
}
