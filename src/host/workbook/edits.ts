import type { ChangeOrigin } from "./eventQueue";
import { resolveArea } from "./rangeResolution";
import { writeCells } from "./rangeWriting";
import { selectArea } from "./selection";
import type { Area } from "./snapshot";
import { typeIntoCell, type TypingResult } from "./typing";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

const byUser: ChangeOrigin = { source: "Local", triggerSource: "Unknown" };
const byColleague: ChangeOrigin = { source: "Remote", triggerSource: "Unknown" };

/** Enters what the user types in a cell; one record of the undo stack. */
export function typeAsUser(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): TypingResult {
  return model.as(byUser, () => typeIntoCell(model, sheetOf(model, sheetId), row, column, text));
}

/** Selects cells as the user does. */
export function selectAsUser(model: WorkbookModel, sheetId: string, area: Area): void {
  model.as(byUser, () => selectArea(model, sheetOf(model, sheetId), area));
}

/** Writes values as a colleague elsewhere does: events carry the source Remote, and the edit cannot be undone here. */
export function writeAsColleague(
  model: WorkbookModel,
  sheetId: string,
  address: string,
  values: readonly (readonly unknown[])[],
): void {
  model.as(byColleague, () => {
    const found = resolveArea(model, address, sheetOf(model, sheetId));
    if (found === null) throw new RangeError(`There is no range ${address}.`);
    writeCells(model, found.sheet, found.area, values);
  });
}

function sheetOf(model: WorkbookModel, sheetId: string): SheetState {
  const sheet = model.sheetById(sheetId);
  if (sheet === null) throw new RangeError(`There is no sheet ${sheetId}.`);
  return sheet;
}
