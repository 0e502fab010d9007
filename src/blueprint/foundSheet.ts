import { sheetRows } from "./layout";
import { blockName } from "./placedParts";
import type { SheetShape } from "./planShapes";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** Excel allows 31 characters in a sheet name (support.microsoft.com "Rename a worksheet"). */
const longestName = 31;

/**
 * The sheet where a plan sheet's parts are, also after it was renamed: by its tables, then by the hidden names of its blocks, then by our own
 * name on a sheet that is empty or has our title. Otherwise a name that is free.
 */
export function foundSheet(
  shape: SheetShape,
  texts: WorkbookTexts,
  view: WorkbookView,
): { readonly name: string; readonly exists: boolean } {
  const tables = shape.tables.flatMap(({ name }) => view.table(name)?.sheet ?? []);
  const blocks = shape.blocks.flatMap(({ key }) => view.definedName(blockName(key))?.sheet ?? []);
  const names = texts.allSheetNames(shape.key);
  const own = names.filter((name) => isOurs(name, shape, texts, view)).map((name) => view.sheet(name)?.name ?? name);
  const found = tables[0] ?? blocks[0] ?? own[0];
  return found !== undefined
    ? { name: found, exists: true }
    : { name: freeName(texts.sheet(shape.key).name, view), exists: false };
}

function isOurs(name: string, shape: SheetShape, texts: WorkbookTexts, view: WorkbookView): boolean {
  const sheet = view.sheet(name);
  if (sheet === null) return false;
  const title = view.value(name, sheetRows.title, 0);
  const isEmpty = sheet.values.every((row) => row.every((value) => value === ""));
  return isEmpty || texts.allSheetTitles(shape.key).includes(String(title));
}

function freeName(wanted: string, view: WorkbookView): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = wanted.slice(0, longestName - ending.length) + ending;
    if (!view.isSheetNameTaken(name)) return name;
  }
}
