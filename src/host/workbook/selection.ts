import { intersectionOf } from "./areas";
import { raiseSheetEvent } from "./changeEvents";
import { addressOfArea } from "./cellAddress";
import { eventType } from "./eventQueue";
import { activateSheet } from "./sheetChanges";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** Selects cells, on their sheet, and tells workbook, sheet and tables. What is selected already tells nothing. */
export function selectArea(model: WorkbookModel, sheet: SheetState, area: Area): void {
  activateSheet(model, sheet);
  const before = model.state.selection.area;
  if (addressOfArea(before) === addressOfArea(area)) return;
  model.state.selection = { sheetId: sheet.id, area };
  model.events.queue(eventType.selectionChanged, "", {});
  raiseSheetEvent(model, eventType.worksheetSelectionChanged, sheet, { address: addressOfArea(area) });
  tellTables(model, sheet, before, area);
}

/** A table hears of cells in it that are selected, and once that none is any more (ref:docs-ref-autogen/excel/excel/excel.tableselectionchangedeventargs.yml). */
function tellTables(model: WorkbookModel, sheet: SheetState, before: Area, after: Area): void {
  for (const table of sheet.tables) {
    const inside = intersectionOf(table.area, after);
    if (inside === null && intersectionOf(table.area, before) === null) continue;
    model.events.raise(eventType.tableSelectionChanged, table.id, {
      address: inside === null ? "" : addressOfArea(inside),
      worksheetId: sheet.id,
      tableId: table.id,
      isInsideTable: inside !== null,
    });
  }
}
