import { choiceLists } from "../domain/plan/choiceLists";
import type { Field } from "../domain/plan/field";
import { absoluteArea } from "./cellReference";
import type { PlacedTables } from "./formulaWriter";
import { listSource } from "./listSource";
import type { Validation, ValidationRule } from "./ops";
import { quotedText } from "./structuredReference";
import type { CommonText, WorkbookTexts } from "./workbookTexts";

/** Excel shows at most 32 characters of a title and 255 of a message (support.microsoft.com "Apply data validation to cells"). */
const longestTitle = 32;
const longestMessage = 255;

/** What validations are written from; `cell` gives a cell of the first row by its column, as `$F6`. */
export interface ValidationSources {
  readonly tables: PlacedTables;
  readonly texts: WorkbookTexts;
  readonly cell: (column: string) => string;
}

/** What a cell accepts and the help it shows; `null` when there is neither. Several values in one cell cannot be checked by Excel. */
export function validationOf(
  field: Field | null,
  header: string,
  help: string,
  sources: ValidationSources,
): Validation | null {
  const { texts } = sources;
  const check = field === null ? null : checkOf(field, sources);
  if (check === null && help === "") return null;
  const title = texts.common("inputRefusedTitle").slice(0, longestTitle);
  return {
    rule: check?.rule ?? null,
    strict: check?.strict ?? false,
    prompt: help === "" ? null : { title: header.slice(0, longestTitle), message: help.slice(0, longestMessage) },
    error: check === null ? null : { title, message: texts.common(check.message) },
  };
}

/** Whether cells with this field accept only something; several values in one cell cannot be checked by Excel. */
export function hasRule(field: Field | null): boolean {
  if (field === null) return false;
  return field.kind === "text" ? field.wordsBy !== undefined : field.kind !== "choices" && field.kind !== "references";
}

interface Check {
  readonly rule: ValidationRule;
  readonly strict: boolean;
  readonly message: CommonText;
}

function checkOf(field: Field, sources: ValidationSources): Check | null {
  const { tables } = sources;
  switch (field.kind) {
    case "text":
      return field.wordsBy === undefined
        ? null
        : { rule: listByChoice(field.wordsBy, sources), strict: false, message: "newWord" };
    case "choice": {
      const isOpen = choiceLists[field.list].open;
      return { rule: listRule(field, tables), strict: !isOpen, message: isOpen ? "newWord" : "chooseFromList" };
    }
    case "yesNo":
      return { rule: listRule(field, tables), strict: true, message: "chooseFromList" };
    case "reference":
      return { rule: listRule(field, tables), strict: false, message: "unknownId" };
    case "number":
      return numberCheck(field.whole === true, field.min, field.max);
    case "percent":
      return numberCheck(false, field.min, field.max);
    case "hours":
      return numberCheck(false, field.min, field.max);
    case "euro":
      return numberCheck(false, field.min, undefined);
    case "date":
    case "yearMonth":
      return { rule: { kind: "date" }, strict: true, message: "enterDate" };
    case "time":
      return { rule: { kind: "time" }, strict: true, message: "enterTime" };
    default:
      return null;
  }
}

function numberCheck(whole: boolean, min: number | undefined, max: number | undefined): Check {
  return { rule: { kind: "number", whole, min: min ?? null, max: max ?? null }, strict: true, message: "enterNumber" };
}

function listRule(field: Field, tables: PlacedTables): ValidationRule {
  return { kind: "list", source: `=${listArea(field, tables)}` };
}

/** One list or another, as a choice in the same row says; without a choice there is nothing to choose from (support.microsoft.com "Create a dependent drop-down list"). */
function listByChoice(
  { field, list: chosen, lists }: NonNullable<Extract<Field, { kind: "text" }>["wordsBy"]>,
  { tables, texts, cell }: ValidationSources,
): ValidationRule {
  const source = Object.entries(lists).reduceRight(
    (otherwise, [choice, list]) =>
      `IF(${cell(field)}=${quotedText(texts.word(chosen, choice))},${listArea({ kind: "choice", list }, tables)},${otherwise})`,
    cell(field),
  );
  return { kind: "list", source: `=${source}` };
}

/** A range that covers a column's data exactly: Excel lets it grow with the table (support.microsoft.com "Create a drop-down list"). */
function listArea(field: Field, tables: PlacedTables): string {
  const source = listSource(field);
  const table = source === null ? undefined : tables.get(source.table);
  if (source === null || table === undefined) throw new Error(`Nothing to choose from for a ${field.kind}.`);
  const { sheet, area, places } = table;
  const place = places.get(source.column) ?? 0;
  const data = { row: area.row + 1, rows: area.rows - 1, column: area.column + place, columns: 1 };
  return absoluteArea(sheet, data);
}
