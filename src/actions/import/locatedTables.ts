import { foundColumns } from "../../blueprint/foundColumns";
import { nothingToStartWith, planShapes } from "../../blueprint/planShapes";
import type { CellContent, WorkbookSnapshot } from "../../blueprint/workbookSnapshot";
import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import { WorkbookView } from "../../blueprint/workbookView";
import type { CellInput } from "../../blueprint/ops";
import type { RecordKey } from "../../domain/plan/planRecords";
import { emptiedRow } from "../tableWrites";

/** Where a table of the plan stands in the workbook, with what is in it now. */
export interface LocatedTable {
  readonly key: RecordKey;
  readonly name: string;
  readonly sheet: string;
  /** Row and column of the first data cell on its sheet, from zero. */
  readonly row: number;
  readonly column: number;
  /** Keys of the columns in the order in which they stand; `null` for a column of the user's own. */
  readonly keys: readonly (string | null)[];
  readonly cells: readonly (readonly CellContent[])[];
  /** Place of the data row of each ID, from zero. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Data rows at the end with nothing in them: a new table always has one. */
  readonly emptyRows: number;
  /** What empties the first data row but for its formulas. */
  readonly emptied: readonly CellInput[];
}

/** The wanted tables in a snapshot; `null` when one of them is gone or has no ID column any more. */
export function locatedTables(
  snapshot: WorkbookSnapshot,
  wanted: readonly RecordKey[],
  texts: WorkbookTexts,
): ReadonlyMap<RecordKey, LocatedTable> | null {
  const view = new WorkbookView(snapshot);
  const located = wanted.map((key) => locatedTable(key, view, texts));
  const found = located.filter((table) => table !== null);
  return found.length === wanted.length ? new Map(found.map((table) => [table.key, table])) : null;
}

/** Excel names of the tables, which are the same in every language. */
export function tableNames(wanted: readonly RecordKey[], texts: WorkbookTexts): ReadonlySet<string> {
  const shapes = planShapes(texts, nothingToStartWith).flatMap(({ tables }) => tables);
  return new Set(shapes.filter(({ key }) => wanted.includes(key as RecordKey)).map(({ name }) => name));
}

function locatedTable(key: RecordKey, view: WorkbookView, texts: WorkbookTexts): LocatedTable | null {
  const shape = planShapes(texts, nothingToStartWith)
    .flatMap(({ tables }) => tables)
    .find((table) => table.key === key);
  const table = shape ? view.table(shape.name) : null;
  if (!shape || !table) return null;
  const { places } = foundColumns(shape, view.headers(table));
  const idPlace = places.get("id");
  if (idPlace === undefined) return null;
  const data = view.data(table);
  const { row, column, rows, columns } = data;
  const keyAt = new Map([...places].map(([field, place]) => [place, field]));
  const cells = Array.from({ length: rows }, (_, index) =>
    Array.from({ length: columns }, (_unused, place) => view.value(table.sheet, row + index, column + place)),
  );
  const ids = cells.map((content) => String(content[idPlace] ?? "").trim());
  const own = new Set(
    shape.columns.filter(({ field, key: of }) => field !== null || of === "id").map(({ key: of }) => of),
  );
  const isFilled = (content: readonly CellContent[]): boolean =>
    content.some((value, place) => own.has(keyAt.get(place) ?? "") && value !== "");
  return {
    key,
    name: table.name,
    sheet: table.sheet,
    row,
    column,
    keys: Array.from({ length: columns }, (_, place) => keyAt.get(place) ?? null),
    cells,
    rowOf: new Map(ids.flatMap((id, index) => (id === "" ? [] : [[id, index] as const]))),
    emptyRows: rows - 1 - cells.findLastIndex(isFilled),
    emptied: emptiedRow({ sheet: table.sheet, data, places, shape }, view),
  };
}
