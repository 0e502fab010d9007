import type { ChoiceListKey } from "../domain/plan/choiceLists";
import type { RecordKey } from "../domain/plan/planRecords";
import { absoluteArea, absoluteCell } from "./cellReference";
import type { BlockContext } from "./defineSheet";
import type { FormulaContext } from "./formulaContext";
import { listTableNames } from "./listTables";
import type { PlacedBlock, PlacedTable } from "./placedParts";
import { columnReference, quotedText, rowReference } from "./structuredReference";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** The tables of a workbook by key, as far as formulas need them. */
export type PlacedTables = ReadonlyMap<string, PlacedTable>;

/** What the formulas of the workbook are written from. */
export interface FormulaSources {
  readonly tables: PlacedTables;
  readonly blocks: readonly PlacedBlock[];
  readonly texts: WorkbookTexts;
  readonly view: WorkbookView;
  readonly isOutdated: (formula: string, part: string, column: string | null) => boolean;
}

/** Rows that formulas look at below the headers of a block that spills. */
const longestSpill = 5000;

/** What formulas in a table may name. */
export function tableContext(
  own: PlacedTable,
  tables: PlacedTables,
  blocks: readonly PlacedBlock[],
  texts: WorkbookTexts,
): FormulaContext {
  return {
    ...sharedContext(tables, texts),
    cell: (column) => rowReference(own.shape.name, headerOf(own, column)),
    label: (key) => quotedText(own.shape.label(key)),
    spilled: (key, column) => {
      const placed = blocks.find(({ block }) => block.key === key);
      if (placed === undefined) throw new Error(`The blueprint has no block "${key}".`);
      // The title, then the headers, then what spills.
      const area = { row: placed.row + 2, column: placed.column + column, rows: longestSpill, columns: 1 };
      return absoluteArea(placed.sheet, area);
    },
  };
}

/** What formulas in a block may name. The first row of cells lies just below the title. */
export function blockContext(own: PlacedBlock, tables: PlacedTables, texts: WorkbookTexts): BlockContext {
  return {
    ...sharedContext(tables, texts),
    cell: (column) => {
      throw new Error(`A block has no column "${column}".`);
    },
    spilled: (key) => {
      throw new Error(`A block does not look at block "${key}".`);
    },
    label: (key) => quotedText(texts.blockLabel(own.block.key, key)),
    at: (row, column) => absoluteCell(own.row + 1 + row, own.column + column),
  };
}

function sharedContext(tables: PlacedTables, texts: WorkbookTexts): Omit<FormulaContext, "cell" | "label" | "spilled"> {
  const column = (key: string, columnKey: string) => {
    const table = tableOf(tables, key);
    return columnReference(table.shape.name, headerOf(table, columnKey));
  };
  const withoutAddIn = quotedText(texts.common("withoutAddIn"));
  const list = (key: ChoiceListKey) => column(listTableNames[key], "word");
  const found = (values: string, keys: string, key: string) =>
    `IFERROR(INDEX(${values},MATCH(${key},${keys},0))&"","")`;
  return {
    column,
    table: (key: RecordKey) => `${tableOf(tables, key).shape.name}[#All]`,
    tableName: (key: RecordKey) => quotedText(tableOf(tables, key).shape.name),
    setting: (field) =>
      `INDEX(${column("organisation", "settingValue")},MATCH(${quotedText(field)},${column("organisation", "id")},0))`,
    legal: (code) =>
      `IFERROR(AVERAGEIFS(${column("legalParameters", "value")},${column("legalParameters", "code")},${quotedText(code)},${column("legalParameters", "inForce")},${quotedText(texts.common("yes"))}),0)`,
    word: (key, choice) => quotedText(texts.word(key, choice)),
    list,
    costGroupOf: (costType) => found(column(listTableNames.costType, "costGroup"), list("costType"), costType),
    costGroup: (group) => quotedText(texts.costGroup(group)),
    yesNo: (value) => quotedText(texts.common(value ? "yes" : "no")),
    lookup: (key, columnKey, id) => found(column(key, columnKey), column(key, "id"), id),
    withoutAddIn,
    withTwin: (custom, twin) => `IFERROR(${custom},${twin})`,
    customOnly: (custom) => `IFERROR(${custom},${withoutAddIn})`,
  };
}

function tableOf(tables: PlacedTables, key: string): PlacedTable {
  const table = tables.get(key);
  if (table === undefined) throw new Error(`The blueprint has no table "${key}".`);
  return table;
}

function headerOf(table: PlacedTable, column: string): string {
  const header = table.headers.get(column);
  if (header === undefined) throw new Error(`Table ${table.shape.name} has no column "${column}".`);
  return header;
}
