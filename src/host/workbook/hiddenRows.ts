import { bodyArea } from "./tableAreas";
import type { SheetState } from "./workbookState";

/**
 * The hidden rows of a sheet, and those among them that a filter leaves out: SUBTOTAL ignores these whatever its function number
 * (https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939). A row hidden by hand in a filtered table counts as filtered out too.
 */
export function hiddenRowsOf(sheet: SheetState): {
  readonly hidden: ReadonlySet<number>;
  readonly filteredOut: ReadonlySet<number>;
} {
  const { hiddenRows } = sheet;
  const bodies = sheet.tables.filter(({ columns }) => columns.some(({ filter }) => filter !== undefined)).map(bodyArea);
  const isIn = (row: number) => bodies.some((body) => row >= body.row && row < body.row + body.rows);
  return { hidden: hiddenRows, filteredOut: new Set([...hiddenRows].filter(isIn)) };
}
