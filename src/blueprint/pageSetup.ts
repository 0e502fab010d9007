import { sheetRows } from "./layout";
import type { PageSetup } from "./ops";
import type { SheetShape } from "./planShapes";

/** Characters of the standard font that stand on the width of an A4 in landscape at about half size, which is still readable. */
const charactersOnPage = 240;

/** Characters of a column that nobody gave a width. */
const gap = 9;

/**
 * How a sheet is printed: in landscape, the headers of tables again on every page, and on no more pages beside each other than keep the text
 * readable. A sheet that says how it wants to be printed gets that.
 */
export function pageSetup({ tables, blocks, print }: SheetShape): PageSetup {
  const titleRows = tables.length === 0 ? null : { first: sheetRows.header, last: sheetRows.header };
  if (print !== null) return { ...print, titleRows };
  const parts = [
    ...tables.map(({ columns }) => columns),
    ...blocks.filter(({ place }) => place === undefined).map(({ columns }) => columns),
  ].map((columns) => columns.reduce((sum, { width }) => sum + width, gap));
  const placed = blocks.map(({ place, columns }) =>
    place === undefined ? 0 : columns.reduce((sum, { width }) => sum + width, place.column * gap),
  );
  const width = parts.reduce((sum, part) => sum + part, Math.max(0, ...placed));
  return { landscape: true, pagesWide: Math.max(1, Math.ceil(width / charactersOnPage)), pagesHigh: 0, titleRows };
}
