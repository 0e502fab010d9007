import { ownHeader, type TableShape } from "./tableShape";

/** Where each column of a table stands in the workbook, by key, and which are missing. Columns are counted from zero within the table. */
export interface FoundColumns {
  readonly places: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
}

/**
 * Recognises columns by their header in any language, upper and lower case alike. A header nobody knows between two neighbours that belong
 * together, where exactly one column is missing, is that column under a name of the user's own.
 */
export function foundColumns(shape: TableShape, headers: readonly string[]): FoundColumns {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const take = (key: string, isHeader: (header: string) => boolean) => {
    if (places.has(key)) return;
    const place = headers.findIndex((header, index) => !taken.has(index) && isHeader(header.trim().toLowerCase()));
    if (place < 0) return;
    places.set(key, place);
    taken.add(place);
  };
  for (const column of shape.columns) take(column.key, (header) => header === ownHeader(column).toLowerCase());
  for (const { key, headers: known } of shape.columns) {
    take(key, (header) => known.some((text) => text.toLowerCase() === header));
  }
  addRenamed(shape, headers, places, taken);
  return { places, missing: shape.columns.map(({ key }) => key).filter((key) => !places.has(key)) };
}

function addRenamed(
  shape: TableShape,
  headers: readonly string[],
  places: Map<string, number>,
  taken: ReadonlySet<number>,
): void {
  const keys = shape.columns.map(({ key }) => key);
  for (const [index, key] of keys.entries()) {
    if (places.has(key)) continue;
    const before = index === 0 ? -1 : places.get(keys[index - 1] ?? "");
    const after = index === keys.length - 1 ? headers.length : places.get(keys[index + 1] ?? "");
    if (before === undefined || after === undefined || after - before !== 2 || taken.has(before + 1)) continue;
    places.set(key, before + 1);
  }
}
