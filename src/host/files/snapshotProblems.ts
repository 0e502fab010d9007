import { isCellError } from "../workbook/cellValue";
import type { NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { areaAddress, areasOverlap, cellAddress } from "./addresses";
import { paperSizes } from "./filePageLayout";
import { ruleProblems } from "./ruleProblems";

/** Names that Excel reads as a cell (`A1`, `R1C1`) or refuses. Letters of every language are allowed (Microsoft support: "Names in formulas"). */
const validName = /^(?!(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

const longestText = 32_767;

function* pairs<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, first] of items.entries()) for (const second of items.slice(index + 1)) yield [first, second];
}

function duplicates(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index] ?? "") < index);
}

function headerProblems(table: TableSnapshot, sheet: SheetSnapshot): readonly string[] {
  if (!table.showHeaders) return [];
  const header = new Map(sheet.cells.filter(({ row }) => row === table.area.row).map((cell) => [cell.column, cell]));
  return table.columns.flatMap(({ name }, index) => {
    const cell = header.get(table.area.column + index);
    if (cell?.formula !== undefined) return [`the header "${name}" of ${table.name} is a formula`];
    const shown = cell?.value ?? null;
    return shown === name ? [] : [`column "${name}" of ${table.name} has header ${JSON.stringify(shown)}`];
  });
}

function tableProblems(table: TableSnapshot, sheet: SheetSnapshot): readonly string[] {
  const fewest = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  const names = table.columns.map((column) => column.name);
  return [
    ...(validName.test(table.name) ? [] : [`"${table.name}" is no table name`]),
    ...(table.columns.length === table.area.columns
      ? []
      : [`${table.name} has ${table.columns.length} columns in ${areaAddress(table.area)}`]),
    ...(table.area.rows < fewest ? [`${table.name} has no row for data`] : []),
    ...duplicates(names).map((name) => `${table.name} has two columns "${name}"`),
    ...duplicates(table.columns.map(({ id }) => String(id))).map((id) => `${table.name} has two columns with id ${id}`),
    ...headerProblems(table, sheet),
  ];
}

function overlapProblems(sheet: SheetSnapshot): readonly string[] {
  const said = (kind: string, items: readonly { readonly area: TableSnapshot["area"] }[]) =>
    [...pairs(items)]
      .filter(([a, b]) => areasOverlap(a.area, b.area))
      .map(([a, b]) => `${kind} ${areaAddress(a.area)} and ${areaAddress(b.area)} on ${sheet.name} overlap`);
  return [
    ...said("tables", sheet.tables),
    ...said("validations", sheet.validations),
    ...said(
      "merged cells",
      sheet.merges.map((area) => ({ area })),
    ),
  ];
}

function cellProblems(sheet: SheetSnapshot): readonly string[] {
  return sheet.cells.flatMap(({ row, column, value, formula }) => {
    const place = `${sheet.name}!${cellAddress(row, column)}`;
    if (typeof value === "number" && !Number.isFinite(value)) return [`${place} holds ${value}`];
    if (typeof value === "string" && value.length > longestText) return [`${place} holds ${value.length} characters`];
    return formula === undefined && isCellError(value) && value.error === "#BUSY!" ? [`${place} is still busy`] : [];
  });
}

function sheetProblems(sheet: SheetSnapshot): readonly string[] {
  return [
    ...(sheet.name.length > 31 || sheet.name === "" || /[\\/?*[\]:]|^'|'$/.test(sheet.name)
      ? [`"${sheet.name}" is no sheet name`]
      : []),
    ...sheet.tables.flatMap((table) => tableProblems(table, sheet)),
    ...overlapProblems(sheet),
    ...cellProblems(sheet),
    ...ruleProblems(sheet),
    ...(paperSizes[sheet.pageLayout.paperSize] ? [] : [`paper size ${sheet.pageLayout.paperSize} of ${sheet.name}`]),
  ];
}

function nameProblems(snapshot: WorkbookSnapshot): readonly string[] {
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const names = snapshot.names.map(({ name }) => name);
  const all: readonly NameSnapshot[] = [...snapshot.names, ...snapshot.sheets.flatMap((sheet) => sheet.names)];
  return [
    ...all.filter(({ name }) => !validName.test(name)).map(({ name }) => `"${name}" is no name`),
    ...all.filter(({ formula }) => !formula.startsWith("=")).map(({ name }) => `name ${name} refers to nothing`),
    ...duplicates([...tables, ...names]).map((name) => `the name ${name} is used twice`),
    ...duplicates(snapshot.sheets.map((sheet) => sheet.name)).map((name) => `two sheets are named ${name}`),
  ];
}

/** What Excel would repair or refuse in a saved snapshot, and a schema cannot see; a sentence for a developer each, empty when all is well. */
export function snapshotProblems(snapshot: WorkbookSnapshot): readonly string[] {
  return [
    ...(snapshot.sheets.some((sheet) => sheet.visibility === "Visible") ? [] : ["no sheet is visible"]),
    ...snapshot.sheets.flatMap(sheetProblems),
    ...nameProblems(snapshot),
    ...snapshot.customXmlParts
      .filter(({ id }) => !/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id))
      .map(({ id }) => `custom XML part "${id}" has no GUID for id`),
  ];
}
