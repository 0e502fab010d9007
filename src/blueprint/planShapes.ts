import type { ChoiceListKey } from "../domain/plan/choiceLists";
import type { RecordKey } from "../domain/plan/planRecords";
import type { BlockDeclaration, ChartDeclaration, PrintDeclaration } from "./defineSheet";
import type { TableDeclaration } from "./defineTable";
import { listShapes } from "./listShapes";
import type { CellInput } from "./ops";
import { planSheets } from "./planSheets";
import { planTableShape, settingsShape } from "./planTableShape";
import { systemValuesTable } from "./sheets/listsSheet";
import { systemRows } from "./systemState";
import { organisationTable } from "./sheets/startSheet";
import type { TableShape } from "./tableShape";
import type { WorkbookTexts } from "./workbookTexts";

/** A sheet as it must stand in this workbook. */
export interface SheetShape {
  readonly key: string;
  readonly tables: readonly TableShape[];
  readonly blocks: readonly BlockDeclaration[];
  readonly charts: readonly ChartDeclaration[];
  readonly print: PrintDeclaration | null;
}

/** What new tables start with: cells per record, settings by field, and words for the lists people may extend. */
export interface StartingContent {
  readonly rows: ReadonlyMap<RecordKey, readonly (readonly CellInput[])[]>;
  readonly settings: ReadonlyMap<string, CellInput>;
  readonly ownWords: ReadonlyMap<ChoiceListKey, readonly string[]>;
}

export const nothingToStartWith: StartingContent = { rows: new Map(), settings: new Map(), ownWords: new Map() };

/** Every sheet with its tables in the language of the workbook. */
export function planShapes(texts: WorkbookTexts, content: StartingContent): readonly SheetShape[] {
  return planSheets.map(({ key, tables, blocks, charts, print }) => ({
    key,
    tables: [
      ...tables.map((table: TableDeclaration) => shapeOf(table, texts, content)),
      ...(key === "lists" ? listShapes(texts, content.ownWords) : []),
    ],
    blocks,
    charts,
    print,
  }));
}

function shapeOf(table: TableDeclaration, texts: WorkbookTexts, { rows, settings }: StartingContent): TableShape {
  if (table.key === organisationTable.key) return settingsShape(organisationTable, texts, settings);
  const own = rows.get(table.key) ?? [];
  return planTableShape(table, texts, table.key === systemValuesTable.key ? [...systemRows(texts), ...own] : own);
}
