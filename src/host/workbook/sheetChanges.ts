import { invalidArgument, invalidOperation } from "../wire/hostError";
import { raiseSheetEvent } from "./changeEvents";
import { eventType, workbookTarget } from "./eventQueue";
import { renameSheetInFormulas } from "./formulaRenaming";
import { newSheet, sheetId } from "./newState";
import { breakReferencesToSheet } from "./referenceShifting";
import { checkSheetName, nextSheetName } from "./sheetNames";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** Adds an empty sheet behind the others; it does not become active. */
export function addSheet(model: WorkbookModel, name: unknown): SheetState {
  const checked = name === undefined || name === null ? nextSheetName(model) : checkSheetName(model, name);
  const sheet = newSheet(sheetId(model.state.counters.sheet++), checked);
  model.journal.assign(model.state, { sheets: [...model.state.sheets, sheet] });
  model.events.raise(eventType.worksheetAdded, workbookTarget, { worksheetId: sheet.id, source: model.origin.source });
  return sheet;
}

/** Renames a sheet, also in formulas. On the desktop this clears the undo stack (docs:excel/excel-add-ins-undo-capabilities). */
export function renameSheet(model: WorkbookModel, sheet: SheetState, name: unknown): void {
  const checked = checkSheetName(model, name, sheet);
  const before = sheet.name;
  model.journal.assign(sheet, { name: checked });
  renameSheetInFormulas(model, before, checked);
  raiseSheetEvent(model, eventType.worksheetNameChanged, sheet, { nameBefore: before, nameAfter: checked });
  clearUndoOnDesktop(model);
}

/** Moves a sheet to a place from 0. */
export function moveSheet(model: WorkbookModel, sheet: SheetState, position: unknown): void {
  const others = model.state.sheets.filter((other) => other !== sheet);
  if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position > others.length)
    throw invalidArgument();
  model.journal.assign(model.state, { sheets: [...others.slice(0, position), sheet, ...others.slice(position)] });
  clearUndoOnDesktop(model);
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function setSheetVisibility(model: WorkbookModel, sheet: SheetState, visibility: unknown): void {
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument();
  if (visibility !== "Visible") checkNotLastVisible(model, sheet);
  const before = sheet.visibility;
  model.journal.assign(sheet, { visibility });
  if (visibility !== "Visible" && model.state.activeSheetId === sheet.id) activateNeighbour(model, sheet);
  raiseSheetEvent(model, eventType.worksheetVisibilityChanged, sheet, {
    visibilityBefore: before,
    visibilityAfter: visibility,
  });
  clearUndoOnDesktop(model);
}

/** Deletes a sheet; formulas that used it show `#REF!`. Clears the undo stack (docs:excel/excel-add-ins-undo-capabilities). */
export function deleteSheet(model: WorkbookModel, sheet: SheetState): void {
  if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
  checkNotLastVisible(model, sheet);
  if (model.state.activeSheetId === sheet.id) activateNeighbour(model, sheet);
  breakReferencesToSheet(model, sheet);
  model.journal.assign(model.state, { sheets: model.state.sheets.filter((other) => other !== sheet) });
  model.events.raise(eventType.worksheetDeleted, workbookTarget, {
    worksheetId: sheet.id,
    source: model.origin.source,
  });
  model.journal.clear();
}

/** Makes a sheet the active one, with the cells selected that were selected when it was left (A1 at first). */
export function activateSheet(model: WorkbookModel, sheet: SheetState): void {
  if (sheet.visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
  if (model.state.activeSheetId === sheet.id) return;
  const before = model.activeSheet;
  model.state.activeSheetId = sheet.id;
  const { selection, formerSelections } = model.state;
  const area = formerSelections.get(sheet.id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  model.state.formerSelections = new Map(formerSelections).set(selection.sheetId, selection.area);
  model.state.selection = { sheetId: sheet.id, area };
  raiseSheetEvent(model, eventType.worksheetDeactivated, before);
  raiseSheetEvent(model, eventType.worksheetActivated, sheet);
}

function activateNeighbour(model: WorkbookModel, sheet: SheetState): void {
  const next = model.state.sheets.find((other) => other !== sheet && other.visibility === "Visible");
  if (next !== undefined) activateSheet(model, next);
}

function checkNotLastVisible(model: WorkbookModel, sheet: SheetState): void {
  if (!model.state.sheets.some((other) => other !== sheet && other.visibility === "Visible"))
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function clearUndoOnDesktop(model: WorkbookModel): void {
  if (model.options().platform !== "OfficeOnline") model.journal.clear();
}
