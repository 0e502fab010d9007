import type {
  FoundValidation,
  NameSnapshot,
  SheetOutline,
  TableSnapshot,
  WorkbookSnapshot,
} from "../blueprint/workbookSnapshot";
import { askValidations, type Validated } from "./askValidations";
import { isAnswerTooLarge } from "./hostProblem";
import { askCells, cellsInParts } from "./sheetCells";
import { supports } from "./supports";

/**
 * Reads names of sheets, tables and cells first, then the cells of the wanted sheets: two round trips, and more only for a
 * workbook whose cells do not fit in one answer of Excel on the web.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  isWanted: (sheet: SheetOutline) => boolean,
  validated?: Validated,
): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load({ name: true });
  tables.load({
    name: true,
    showTotals: true,
    worksheet: { name: true },
    ...(validated === undefined ? {} : { columns: { name: true } }),
    ...(supports("1.9") ? { autoFilter: { isDataFiltered: true } } : {}),
  });
  names.load({ name: true, formula: true });
  await context.sync();
  const places = names.items.map(({ name, formula }) => namePlace(name, String(formula)));
  const isRead = ({ name }: Excel.Worksheet) =>
    isWanted({
      name,
      tables: tables.items.filter(({ worksheet }) => worksheet.name === name).map((table) => table.name),
      names: places.filter((place) => place.sheet === name).map((place) => place.name),
    });
  const read = worksheets.items.filter(isRead);
  const found = tables.items.filter(({ worksheet }) => read.some(({ name }) => name === worksheet.name));
  const { sheets, areas } = await content(context, read, found, validated);
  return {
    sheets,
    otherSheets: worksheets.items.filter((sheet) => !read.includes(sheet)).map(({ name }) => name),
    tables: areas.map(tableSnapshot),
    names: places,
  };
}

/** The cells of sheets and the places of tables: at once, and in parts only when Excel on the web finds that too much. */
async function content(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  validated?: Validated,
) {
  const askAreas = () =>
    tables.map((table) => ({
      table,
      range: table.getRange().load(["rowIndex", "columnIndex", "rowCount", "columnCount"]),
      validations: validated === undefined ? null : askValidations(table, validated),
    }));
  const [cells, areas] = [askCells(sheets), askAreas()];
  try {
    await context.sync();
    return { sheets: cells(), areas };
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
  }
  const areasAgain = askAreas();
  return { sheets: await cellsInParts(context, sheets), areas: areasAgain };
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly validations: (() => readonly FoundValidation[]) | null;
}

function tableSnapshot({ table, range, validations }: AskedTable): TableSnapshot {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    area: { row, column, rows, columns },
    hasTotals: table.showTotals,
    ...(supports("1.9") ? { isFiltered: table.autoFilter.isDataFiltered } : {}),
    ...(validations === null ? {} : { validations: validations() }),
  };
}

/** Where a name such as `='Mijn plan'!$C$3` points; nowhere when its cell is gone or it means something else. */
function namePlace(name: string, formula: string): NameSnapshot {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d+)/.exec(formula);
  if (match === null) return { name, sheet: null, row: 0, column: 0 };
  const [, quoted, plain, letters = "", row = "1"] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { name, sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, row: Number(row) - 1, column };
}
