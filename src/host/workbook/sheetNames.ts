import { invalidArgument, itemAlreadyExists } from "../wire/hostError";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/**
 * Refuses a sheet name Excel refuses: blank, over 31 characters, with one of `/ \ ? * : [ ]`, an apostrophe at either end, "History", or taken
 * (support.microsoft.com "Rename a worksheet"; ref:docs-ref-autogen/excel/excel/excel.worksheet.yml).
 */
export function checkSheetName(model: WorkbookModel, name: unknown, renamed: SheetState | null = null): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > 31) throw invalidArgument();
  if (/[/\\?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  if (name.toLowerCase() === "history") throw invalidArgument();
  const other = model.sheetByName(name);
  if (other !== null && other !== renamed) throw itemAlreadyExists();
  return name;
}

/** `Blad3`, `Feuil3` or `Sheet3`, by the language of Office: the first number that is free. */
export function nextSheetName(model: WorkbookModel): string {
  const language = model.options().displayLanguage.slice(0, 2);
  const word = { nl: "Blad", fr: "Feuil" }[language] ?? "Sheet";
  let number = model.state.sheets.length + 1;
  while (model.sheetByName(`${word}${number}`) !== null) number++;
  return `${word}${number}`;
}
