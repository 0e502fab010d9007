import { raiseSheetEvent } from "./changeEvents";
import { addressOfArea } from "./cellAddress";
import { eventType } from "./eventQueue";
import { tablesTouching } from "./rangeResolution";
import { activateSheet } from "./sheetChanges";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** Selects cells, on their sheet, and tells workbook, sheet and tables. */
export function selectArea(model: WorkbookModel, sheet: SheetState, area: Area): void {
  activateSheet(model, sheet);
  model.state.selection = { sheetId: sheet.id, area };
  const message = { address: addressOfArea(area), worksheetId: sheet.id };
  model.events.queue(eventType.selectionChanged, "", {});
  raiseSheetEvent(model, eventType.worksheetSelectionChanged, sheet, message);
  for (const { id: tableId } of tablesTouching(sheet, area))
    model.events.raise(eventType.tableSelectionChanged, tableId, { ...message, tableId, isInsideTable: true });
}
