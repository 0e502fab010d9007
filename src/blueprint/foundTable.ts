import { foundColumns } from "./foundColumns";
import type { Area } from "./ops";
import { nothingToStartWith, planShapes } from "./planShapes";
import type { TableCells } from "./rows";
import type { TableShape } from "./tableShape";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** A table as it stands in a workbook, with its columns recognised and its data. */
export interface FoundTable extends TableCells {
  readonly shape: TableShape;
  readonly sheet: string;
  /** Place of the data rows on the sheet. */
  readonly data: Area;
  readonly missing: readonly string[];
  /** Headers as they are, in the order they stand. */
  readonly headers: readonly string[];
}

/** Every table the plan knows, by key: records and picklists. */
export function shapesByKey(texts: WorkbookTexts): ReadonlyMap<string, TableShape> {
  const tables = planShapes(texts, nothingToStartWith).flatMap((sheet) => sheet.tables);
  return new Map(tables.map((table) => [table.key, table]));
}

/** Finds a table by its Excel name; `null` when it is not there. */
export function foundTable(shape: TableShape, view: WorkbookView): FoundTable | null {
  const table = view.table(shape.name);
  if (table === null) return null;
  const headers = view.headers(table);
  const data = view.data(table);
  const rows = Array.from({ length: data.rows }, (_, row) =>
    headers.map((_header, column) => view.value(table.sheet, data.row + row, data.column + column)),
  );
  return { ...foundColumns(shape, headers), shape, sheet: table.sheet, data, headers, rows };
}
