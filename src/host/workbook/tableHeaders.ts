import { containsCell } from "./areas";
import { wireValue } from "./cellText";
import { textEntry, type CellEntry } from "./cellEntry";
import { textFrom } from "./checkedValue";
import { headerArea } from "./tableAreas";
import { renameColumnInFormulas } from "./formulaRenaming";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableState } from "./workbookState";

/**
 * What a cell gets if it is the header of a table column: text, unique in its table, which also renames the column. An emptied header gets a
 * default name. (support.microsoft.com "Overview of Excel tables": header names are unique; a number is added to a repeated one.)
 */
export function headerEntry(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  entry: CellEntry,
): CellEntry {
  const table = sheet.tables.find((candidate) => {
    const header = headerArea(candidate);
    return header !== null && containsCell(header, row, column);
  });
  if (table === undefined) return entry;
  const index = column - table.area.column;
  const wanted = checkedHeader(entry.formula ?? String(wireValue(entry.value)));
  const name = uniqueHeader(table, index, wanted === "" ? defaultHeader(model, index) : wanted);
  renameColumn(model, table, index, name);
  return textEntry(name);
}

/** Gives a column another name, also in every formula that mentions it. */
export function renameColumn(model: WorkbookModel, table: TableState, index: number, name: string): void {
  const before = table.columns[index]?.name;
  if (before === undefined || before === name) return;
  model.journal.assign(table, {
    columns: table.columns.map((item, place) => (place === index ? { ...item, name } : item)),
  });
  renameColumnInFormulas(model, table, before, name);
}

/** A column's name has at most 255 characters ([MS-OI29500] 2.1.681). */
export function checkedHeader(name: string): string {
  return textFrom(name, 255);
}

/** `Kolom1`, `Colonne1` or `Column1`, by the language of Office. */
export function defaultHeader(model: WorkbookModel, index: number): string {
  const language = model.options().displayLanguage.slice(0, 2);
  const word = { nl: "Kolom", fr: "Colonne" }[language] ?? "Column";
  return `${word}${index + 1}`;
}

function uniqueHeader(table: TableState, index: number, wanted: string): string {
  const taken = new Set(
    table.columns.filter((_column, place) => place !== index).map(({ name }) => name.toLowerCase()),
  );
  return uniqueName(taken, wanted);
}

/** The name itself, or with the first free number behind it (`Naam2`). `taken` is in lower case. */
export function uniqueName(taken: ReadonlySet<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
